/** How the files of markup look: one measure, numbers in the margin, voices by mark and initials; black on white on paper. */
export const EXPORT_STYLE = `
body { max-width: 38em; margin: 0 auto; padding: 2em 1.5em 4em 3em; font: 1.1em/1.6 Georgia, 'Noto Serif', serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; hyphens: none; }
h1 { font-size: 1.8em; margin: 0 0 .5em; }
h2 { font-size: 1.2em; margin: 2em 0 .5em; }
h3, h4, h5, h6 { font-size: 1em; margin: 1.5em 0 .4em; }
.fact, .voices, figcaption, caption, footer, .citation, section { font-family: system-ui, 'Noto Sans', sans-serif; font-size: .88em; }
.fact { margin: 0; }
section section, section .citation { font-size: 1em; }
.block { position: relative; margin: 0 0 1em; }
.block > p { margin: 0; }
.number { position: absolute; left: -2.6em; width: 2em; font: .7em/2.2 system-ui, sans-serif; text-align: right; opacity: .7; }
mark { background: none; color: inherit; }
mark.direct { background: rgba(40, 100, 160, .16); }
mark.fragment { border-bottom: 2px solid; }
mark.indirect { border-bottom: 2px dotted; }
sup.voice { font: bold .6em system-ui, sans-serif; padding-left: .2em; }
figure { margin: 1.5em 0; }
img { max-width: 100%; height: auto; }
figcaption, caption { padding-top: .5em; text-align: left; }
table { width: 100%; border-collapse: collapse; font-size: .9em; }
td, th { padding: .4em .8em .4em 0; border-top: 1px solid #bbb; text-align: left; vertical-align: top; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #bbb; }
footer { margin-top: 2em; padding-top: 1em; border-top: 1px solid #bbb; }
.citation { overflow-wrap: anywhere; }
`;
