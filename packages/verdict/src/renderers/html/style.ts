/** The colours of a page: the reader's own choice, or one for all. */
export type Theme = 'auto' | 'light' | 'dark'

const light = `--page:#f4f5f7;--card:#fff;--text:#1c2128;--soft:#57606a;--line:#d9dee4;--link:#0a58ca;
--fail:#b3261e;--fail-soft:#fdeceb;--pass:#1a7037;--pass-soft:#e8f6ec;--open:#4b5768;--open-soft:#e9edf2;--warn:#8f4a00;--warn-soft:#fdf0df`
const dark = `--page:#0e1116;--card:#171c23;--text:#e6eaf0;--soft:#9aa5b1;--line:#2d343d;--link:#7db3ff;
--fail:#ff8a80;--fail-soft:#33181a;--pass:#63d186;--pass-soft:#12281b;--open:#b3c0cf;--open-soft:#222a34;--warn:#f2b15f;--warn-soft:#2e2011`

const colours: Readonly<Record<Theme, string>> = {
  auto: `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}`,
  light: `:root{color-scheme:light;${light}}`,
  dark: `:root{color-scheme:dark;${dark}}`,
}

/** The look of the page: one column, cards, readable on a phone, in the dark and on paper. */
export function styleFor(theme: Theme): string {
  return `\n${colours[theme]}\n${layout}`
}

const layout = `*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
main{max-width:62rem;margin:0 auto;padding:1rem}
h1,h2,h3,p,ul,dl{margin:0}
h1{font-size:clamp(1.3rem,1rem + 1.6vw,1.9rem);line-height:1.25;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.1rem;margin:2rem 0 .75rem}
h3{font-size:1rem;line-height:1.4}
a{color:var(--link);text-underline-offset:.15em}
code,.is-code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace;unicode-bidi:isolate}
.card,header{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.15rem;margin:0 0 .75rem}
header{border-left:.4rem solid var(--tone);padding:1.25rem 1.4rem}
.fail{--tone:var(--fail);--tint:var(--fail-soft)}.pass{--tone:var(--pass);--tint:var(--pass-soft)}
.inconclusive{--tone:var(--open);--tint:var(--open-soft)}.warning{--tone:var(--warn);--tint:var(--warn-soft)}
.sign{display:inline-block;background:var(--tint);color:var(--tone);border-radius:1rem;padding:.05rem .65rem;font-size:.85rem;font-weight:650;line-height:1.6;white-space:nowrap}
.sign::before{content:attr(data-mark);margin-right:.4em}
.top{display:flex;flex-wrap:wrap;gap:.35rem .6rem;align-items:center;margin-bottom:.5rem}
.soft,.legend{color:var(--soft);font-size:.875rem}
.legend{margin-top:.5rem}
svg{display:block;max-width:100%}
.tally,.share{width:100%;height:.5rem;border-radius:.25rem;margin:.9rem 0 .4rem;background:var(--line)}
.share{margin:.35rem 0 0;max-width:20rem}
.bar{fill:var(--tone)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin-top:.6rem}
dt{color:var(--soft)}dd{margin:0;min-width:0}
.places{list-style:none;padding:0}.places li+li{margin-top:.15rem}
ul{padding-left:1.2rem}
.scroll{overflow-x:auto;padding:0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.55rem .85rem;border-top:1px solid var(--line);min-width:4.5rem}
thead th{border-top:0;white-space:nowrap;color:var(--soft);font-weight:500;font-size:.85rem}
tbody th{font-weight:600}
.number,thead .number{text-align:right;white-space:nowrap}
.scroll table:not(.stack) td{overflow-wrap:break-word}
.chart{width:13rem;min-width:9rem}
.chart svg{width:100%;max-width:15rem;height:auto}
.zero{stroke:var(--soft);stroke-width:1}.limit{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:3 2.5}
.curve{width:12.5rem;height:2.5rem}.curve .dot{fill:currentColor}.course{fill:none;stroke:currentColor;stroke-width:1.75;stroke-linejoin:round;stroke-linecap:round}
.span{stroke:var(--tone);stroke-width:3.5;stroke-linecap:round}.dot{fill:var(--tone);stroke:var(--card);stroke-width:1.5}
.legend span{display:inline-block;margin-right:1.1rem}.key{display:inline-block;width:1.4rem;height:.8rem;vertical-align:-.1rem;margin-right:.35rem}
section{margin-bottom:1.25rem}td .soft{font-size:.8rem}tbody th{min-width:9rem}
summary{cursor:pointer;font-weight:600}details[open]>summary{margin-bottom:.4rem}
details table{margin:0 -.85rem;width:calc(100% + 1.7rem)}
footer{color:var(--soft);font-size:.85rem;margin:2rem 0 1rem}
@media (max-width:40rem){main{padding:.6rem}.scroll table:not(.stack) td:last-child{overflow-wrap:anywhere}.stack thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
.stack tr{display:block;border-top:1px solid var(--line);padding:.6rem .85rem}.stack tbody tr:first-child{border-top:0}
.stack th,.stack td{display:block;border:0;padding:.1rem 0;text-align:left;white-space:normal;width:auto}
.stack td[data-name]{display:grid;grid-template-columns:5.5rem 1fr;gap:.5rem}.stack td[data-name]::before{content:attr(data-name);color:var(--soft);font-size:.85rem}
.stack td[data-name]>*{justify-self:start}.stack td:empty{display:none}dl{grid-template-columns:1fr;gap:0 1rem}dd+dt{margin-top:.4rem}dt{font-size:.85rem}}
@media print{body{background:none}.card,header{break-inside:avoid}}
`
