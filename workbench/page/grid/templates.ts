import templatesXml from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';

/**
 * The grid's templates with the parts taken out that Excel's own chrome around it replaces.
 *
 * What is left of its top bar is the name box and the formula bar. A selector that finds nothing is an error: the pinned version of the
 * grid has then been changed and this list must be looked at again.
 */
const REMOVED: readonly { readonly template: string; readonly selector: string }[] = [
  { template: 'o-spreadsheet-TopBar', selector: '.o-topbar-top' },
  { template: 'o-spreadsheet-TopBar', selector: '.o-toolbar-tools > .tool-container' },
  { template: 'o-spreadsheet-TopBar', selector: '.o-toolbar-tools > .more-tools-container' },
  { template: 'o-spreadsheet-TopBar', selector: '.o-named-range-selector-container > .o-topbar-divider' },
  { template: 'o-spreadsheet-FilterMenu', selector: 'SidePanelCollapsible' }, // filters by criterion, which need a form of their own
  { template: 'o-spreadsheet-SidePanelExtended', selector: '.o-collapse-panel' },
  { template: 'o-spreadsheet-SidePanelExtended', selector: '.o-pin-panel' },
];

export interface TemplateLabels {
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: string;
}

export function gridTemplates(labels: TemplateLabels): Document {
  const templates = new DOMParser().parseFromString(templatesXml, 'application/xml');
  for (const { template, selector } of REMOVED) find(templates, template, selector).remove();

  label(find(templates, 'o-spreadsheet-TopBarComposer', '.o-topbar-composer-container'), labels.formulaBar);
  label(find(templates, 'o-spreadsheet-TopBar', '.o-named-range-selector-container'), labels.nameBox);
  label(find(templates, 'o-spreadsheet-Grid', '.o-grid'), labels.grid);
  showErrorCode(templates);
  hideEmptySum(templates);
  return templates;
}

/** The tooltip of a cell in error has the code as its title, not the word "Error". */
function showErrorCode(templates: Document): void {
  const title = find(templates, 'o-spreadsheet-ErrorToolTip', '.o-error-tooltip-title');
  title.textContent = '';
  title.setAttribute('t-out', 'evaluationError.value');
}

/** Figures of the selection are shown once it holds a number, not as "Sum: __" over texts. */
function hideEmptySum(templates: Document): void {
  find(templates, 'o-spreadsheet-BottomBarStatistic', 'Ripple').setAttribute(
    't-if',
    'selectedStatistic !== undefined and store.statisticFnResults[selectedStatisticFn].value !== undefined',
  );
}

function label(element: Element, text: string): void {
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', text);
}

function find(templates: Document, template: string, selector: string): Element {
  const found = templates.querySelector(`[t-name="${template}"]`)?.querySelector(selector);
  if (!found) throw new Error(`The grid's template ${template} has no ${selector}.`);
  return found;
}
