export default ({ app }) => {
  app.config.globalProperties.environment = 'shown in ' + __PLACE__ + ' by ' + document.documentElement.dataset.inline
}
