/** The page's own style: readable on a phone, in light and in dark. */
export const style = `
:root { color-scheme: light dark; --paper: #fbfbf9; --ink: #1c2128; --soft: #5b6570; --line: #d9dde1; --card: #fff;
  --pass: #1a7f37; --fail: #c62a2f; --open: #7a6a1f; --accent: #2f5fd0; --hit: #ffd9d6; }
@media (prefers-color-scheme: dark) { :root { --paper: #0e1116; --ink: #e6eaee; --soft: #9aa4ae; --line: #2b323a; --card: #161b22;
  --pass: #4cc267; --fail: #ff7b72; --open: #d9bd4a; --accent: #7aa2ff; --hit: #5c1d1d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 28px 16px 64px; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3em; text-wrap: balance; }
.lead { color: var(--soft); margin: 0 0 1.6em; max-width: 62ch; }
.way { display: flex; flex-wrap: wrap; gap: 8px; padding: 0; margin: 0 0 2em; list-style: none; }
.way a { display: flex; gap: 6px; align-items: center; padding: 4px 10px; border: 1px solid var(--line); border-radius: 999px;
  background: var(--card); color: inherit; text-decoration: none; font-size: .85rem; }
h2 { font-size: 1.15rem; margin: 2.4em 0 .8em; padding-bottom: .3em; border-bottom: 1px solid var(--line); }
article { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px; margin: 0 0 16px; overflow: hidden; }
article h3 { margin: 0 0 .4em; font-size: 1.02rem; }
.verdict { margin: 0; font-weight: 600; }
.pass > .verdict b { color: var(--pass); } .fail > .verdict b { color: var(--fail); } .inconclusive > .verdict b { color: var(--open); }
.next { margin: .4em 0 0; color: var(--soft); font-size: .92rem; }
.reasons { margin: .7em 0 0; padding-left: 1.2em; font-size: .92rem; } .reasons li { overflow-wrap: anywhere; }
.foot { margin: .9em 0 0; font-size: .85rem; color: var(--soft); } a { color: var(--accent); }
code { font: .86em ui-monospace, monospace; }
.cellist { list-style: none; padding: 0; margin: 1em 0 0; display: grid; gap: 10px; }
.cellist p { margin: 2px 0 0; font-size: .84rem; color: var(--soft); overflow-wrap: anywhere; }
.place { color: var(--soft); }
.cells { display: flex; overflow-x: auto; font: .84rem ui-monospace, monospace; margin-top: 2px; }
.cells > * { padding: 3px 8px; border: 1px solid var(--line); border-right: 0; white-space: nowrap; }
.cells > :last-child { border-right: 1px solid var(--line); }
.cells mark { background: var(--hit); color: inherit; outline: 2px solid var(--fail); outline-offset: -2px; font-weight: 700; }
.metrics { margin-top: 1em; display: grid; gap: 3px; }
.metric { display: grid; grid-template-columns: 11.5em 1fr 14.5em; gap: 10px; align-items: center; font-size: .82rem; }
.metric .number { font-variant-numeric: tabular-nums; color: var(--soft); }
.metric svg { width: 100%; height: 16px; display: block; background: linear-gradient(var(--line), var(--line)) center / 100% 1px no-repeat; }
.metric rect { fill: var(--open); } .metric.pass rect { fill: var(--pass); } .metric.fail rect { fill: var(--fail); }
.zero { stroke: var(--ink); stroke-width: .4; }
.legend { font-size: .82rem; color: var(--soft); margin: .7em 0 0; }
@media (max-width: 620px) { .metric { grid-template-columns: 1fr auto; } .metric svg { grid-column: 1 / -1; grid-row: 2; } .metric { margin-bottom: 6px; } }
.timeline { margin: 1em 0 0; } .timeline svg { width: 100%; height: auto; display: block; }
.grid { stroke: var(--line); } .tick { fill: var(--soft); font: 11px system-ui, sans-serif; } .end { text-anchor: end; }
.got { fill: var(--accent); opacity: .25; } .asked { fill: none; stroke: var(--accent); stroke-width: 2; }
figcaption { font-size: .84rem; color: var(--soft); }
.comment { border: 1px solid var(--line); border-radius: 8px; margin-top: 1em; font-size: .92rem; }
.comment .who { padding: 8px 14px; border-bottom: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
.comment .who span { border: 1px solid var(--line); border-radius: 99px; padding: 0 6px; font-size: .75rem; }
.comment .body { padding: 4px 14px 14px; overflow-x: auto; }
.comment h3 { font-size: 1.1rem; margin: .8em 0 .5em; } .comment table, article > table { border-collapse: collapse; margin: .6em 0; font-size: .86rem; }
article > table :is(th, td) { padding: .2em 1.2em .2em 0; text-align: left; }
.comment th, .comment td { border: 1px solid var(--line); padding: 4px 10px; } .comment summary { cursor: pointer; }
`
