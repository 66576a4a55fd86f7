/** `npm run new:post learning-rate`: a draft, which `npm run dev` shows. */
import { nameGiven, place, titleOf } from './place.ts';

const name = nameGiven('new:post');
const today = new Date().toISOString().slice(0, 10);

place(
  `src/content/posts/${name}.mdx`,
  `---
title: ${JSON.stringify(titleOf(name))}
description: One or two sentences for search engines, feeds and the list of posts.
date: ${today}
tags: []
draft: true
---

Begin with what the reader sees. A figure is a line, and any of its parameters can be set:

<Figure of="sigmoid" z={2} />

At $z =$ <Scrub of="sigmoid" parameter="z" /> the slope is <Value of="sigmoid" name="slope" />.
`,
);
console.log(`Remove "draft: true" to publish it.`);
