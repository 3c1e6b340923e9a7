/** The look of the help pages: as wide as reads well, in the light of the system, narrow on a telephone. */
export const HELP_STYLE = `:root {
  color-scheme: light dark;
  --text: #1f1f1f; --soft: #5c5c5c; --line: #d9d9d9; --field: #f5f6f7; --link: #0f5ba8; --wrong: #a4262c;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #ececec; --soft: #b3b3b3; --line: #444; --field: #262626; --link: #7ab8f5; --wrong: #f1a0a4; }
  body { background: #191919; }
}
body { max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 3rem; color: var(--text); font: 16px/1.65 system-ui, "Microsoft YaHei", "PingFang SC", sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
nav { display: flex; justify-content: space-between; gap: 1rem; font-size: 0.9rem; }
nav span { margin-left: auto; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 1rem 0 0.5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
.summary { font-size: 1.05rem; margin: 0.25rem 0 1rem; }
code { font-family: ui-monospace, Consolas, "Cascadia Mono", monospace; font-size: 0.92em; }
pre { background: var(--field); border-radius: 6px; padding: 0.5rem 0.75rem; margin: 0.35rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.long { max-height: 22rem; overflow: auto; }
dl { margin: 0; }
dt { margin-top: 0.75rem; font-weight: 600; }
dd { margin-left: 0; }
small { font-weight: 400; color: var(--soft); }
figure { margin: 0.75rem 0 1.25rem; }
figcaption { color: var(--soft); font-size: 0.92rem; }
.answer { margin: 0.35rem 0; font-weight: 600; }
.refused { margin: 0.35rem 0; color: var(--wrong); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: 0.35rem 0; }
td, th { padding: 0.2rem 0.75rem 0.2rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.led td { border-bottom: none; padding-bottom: 0; }
.beneath td { padding-top: 0; font-size: 0.86rem; color: var(--soft); }
.common { margin: 0.35rem 0; font-size: 0.86rem; color: var(--soft); }
.source { margin-top: 2rem; color: var(--soft); font-size: 0.92rem; }
`;
