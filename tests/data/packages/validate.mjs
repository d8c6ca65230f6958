#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// validate.mjs MODULES PACKAGE.zip…: what the public library of the Frictionless Data project makes of our packages.
// Prints for each of them, by its path, whether the descriptor is valid by its profile, and of every table, read row by
// row as its schema says (types, constraints, keys, references): how many rows, the sum of each column of numbers and
// how often each word stands. MODULES is the folder of node_modules.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [, , modules, ...packages] = process.argv;
const require = createRequire(path.resolve(modules, 'validate.cjs'));
const { Package } = require('datapackage');
const JSZip = require('jszip');

/** Adds a row's values to what is known of its table. */
function count(table, fields, row) {
  table.rows += 1;
  for (const { name, type, constraints = {} } of fields) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    if (type === 'number' || type === 'integer') {
      table.sums[name] = (table.sums[name] ?? 0) + Number(value);
    } else if (type === 'boolean' || constraints.enum) {
      const words = (table.words[name] ??= {});
      words[value] = (words[value] ?? 0) + 1;
    }
  }
}

async function tableOf(resource) {
  const table = { rows: 0, sums: {}, words: {} };
  const { fields } = resource.descriptor.schema;
  await resource.read({ keyed: true, relations: true }); // fails where a reference leads nowhere; puts rows for codes
  for (const row of await resource.read({ keyed: true })) count(table, fields, row);
  return table;
}

/** Unpacks a package of ours: the library itself opens only archives that name their folders too. */
async function unpack(file, folder) {
  const archive = await JSZip.loadAsync(await readFile(file), { checkCRC32: true });
  for (const [name, part] of Object.entries(archive.files)) {
    const place = path.join(folder, name);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, await part.async('nodebuffer'));
  }
}

async function seen(folder) {
  const dataPackage = await Package.load(path.join(folder, 'datapackage.json'));
  const { resources, descriptor } = dataPackage;
  const told = { profile: descriptor.profile, valid: dataPackage.valid, errors: dataPackage.errors.map(String), tables: {} };
  for (const resource of resources) {
    try {
      told.tables[resource.name] = await tableOf(resource);
    } catch (error) {
      told.errors.push(`${resource.name}: ${[error, ...(error.errors ?? [])].map(String).join('; ')}`);
    }
  }
  return told;
}

const all = {};
for (const file of packages) {
  const folder = await mkdtemp(path.join(tmpdir(), 'package-'));
  try {
    await unpack(file, folder);
    all[file] = await seen(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
process.stdout.write(JSON.stringify(all));
