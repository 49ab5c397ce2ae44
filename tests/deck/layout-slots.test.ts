import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { layoutSlots } from '../../scripts/deck/layout-slots.ts'
import { installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()

function slotsOf(source: string, file = 'layout.vue'): string[] | undefined {
  writeFiles(folder, { [file]: source })
  const slots = layoutSlots(join(folder, file))
  return slots && [...slots].sort()
}

test('slots are found wherever they stand in the template', () => {
  expect(slotsOf('<template><div><slot /></div></template>')).toEqual(['default'])
  expect(slotsOf('<template><iframe /></template>')).toEqual([])
  expect(
    slotsOf(
      `<script setup lang="ts">defineProps<{ a: string }>()</script>
       <template>
         <slot name="left">unless filled</slot>
         <div v-if="$slots.right"><p v-for="i in 2"><slot name="right" :key="i" /></p></div>
         <!-- <slot name="commented" /> -->
         <Frame><template #inside><slot name="inside" v-bind="$attrs" /></template></Frame>
       </template>`,
    ),
  ).toEqual(['inside', 'left', 'right'])
})

test.each([
  ['<template><slot :name="which" /></template>'],
  ['<template><slot v-bind:name="which" /></template>'],
  ['<template><component :is="$slots.right" /></template>'],
  ["<script setup>import { useSlots } from 'vue'</script><template><slot /></template>"],
  ['<template lang="pug">slot(name="right")</template>'],
  ['<script>export default { render: () => null }</script>'],
])('of %s nothing is known', (source) => {
  expect(slotsOf(source)).toBeUndefined()
})

test('nothing is known of a layout that is code', () => {
  expect(slotsOf('export default () => null', 'layout.ts')).toBeUndefined()
})

test('those of Slidev are found', () => {
  const { resolve } = createRequire(join(installation, 'package.json'))
  const layouts = join(dirname(resolve('@slidev/client/package.json')), 'layouts')
  expect([...(layoutSlots(join(layouts, 'two-cols-header.vue')) ?? [])].sort()).toEqual([
    'bottom',
    'default',
    'left',
    'right',
  ])
})
