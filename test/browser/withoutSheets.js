/* First on a page: as engines before Safari 16.4 and Firefox 101, where an element's style sheets are `<style>` in its shadow root. */
delete Document.prototype.adoptedStyleSheets;
