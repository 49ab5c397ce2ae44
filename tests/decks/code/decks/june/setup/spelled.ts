export const spelled = (content: string) => content.replace('@@WHOM@@', 'the preparser')
