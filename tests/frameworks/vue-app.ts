import { createSSRApp, defineComponent, h, ref } from 'vue';

/** The story of `rendered.html` as Vue has it; the button tells the next one. */
const Story = defineComponent(() => {
  const next = ref(false);
  const goOn = () => {
    next.value = true;
  };
  return () =>
    h('article', [
      next.value
        ? h('p', { 'data-expect': 'emmanuel-macron' }, 'Macron came later.')
        : h('p', { 'data-expect': 'volodymyr-zelensky nato' }, ['Zelensky came to ', h('b', 'NATO'), '.']),
      h('p', { 'data-expect': 'vladimir-putin' }, 'Putin did not.'),
      h('button', { type: 'button', onClick: goOn }, 'Next'),
    ]);
});

createSSRApp(Story).mount('#app');
