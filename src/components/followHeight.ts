/** For a host's page: every frame of a figure in it becomes as high as the figure. */
export const followHeight = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'live-gradients:height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;
