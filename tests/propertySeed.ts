import fc from 'fast-check';

// One seed for all property tests, so that a failure is found again; PROPERTY_SEED explores others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
