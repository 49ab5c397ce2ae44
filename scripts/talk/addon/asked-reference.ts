import { ref } from 'vue'

/** Key of the work whose mark was followed: its entry takes the focus when its slide is there. */
export const askedReference = ref<string>()
