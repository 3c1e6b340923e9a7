import { Button, FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { Messages } from '../features/messages/messages';
import type { PaneServices, Section } from '../services';
import { useStore } from '../state/use-store';
import { useAppStyles, usePageStyles } from './app.styles';
import { fluentThemes } from './brand';
import { Fence } from './fence';
import { PaneProvider, usePane } from './pane-context';
import { tabId, TabStrip } from './tab-strip';

const PANEL_ID = 'tab-panel';

// Parts of the first load are named first-…: the size budget adds them up.
const TABS = {
  scoring: lazy(() => import(/* webpackChunkName: "first-scoring" */ '../features/scoring/scoring-tab')),
  audit: lazy(() => import(/* webpackChunkName: "audit" */ '../features/audit/audit-tab')),
  fees: lazy(() => import(/* webpackChunkName: "fees" */ '../features/finance/finance-tab')),
  functions: lazy(() => import(/* webpackChunkName: "browser" */ '../features/browser/browser-tab')),
  tools: lazy(() => import(/* webpackChunkName: "tools" */ '../features/tools/tools-tab')),
} as const satisfies Record<Section, unknown>;

export function App({ services }: { services: PaneServices }): ReactElement {
  usePageStyles();
  const theme = useStore(services.theme);
  return (
    <FluentProvider theme={fluentThemes[theme]}>
      <PaneProvider services={services}>
        <Sections />
      </PaneProvider>
    </FluentProvider>
  );
}

function Sections(): ReactElement {
  const { services, messages, locale } = usePane();
  const styles = useAppStyles();
  const tab = useStore(services.section);
  const TabContent = TABS[tab];
  return (
    <div className={styles.root} lang={locale}>
      <div className={styles.bar}>
        <TabStrip
          label={messages.app.tabs}
          tabs={[
            { id: 'scoring', label: messages.app.scoringTab },
            { id: 'audit', label: messages.app.auditTab },
            { id: 'fees', label: messages.app.feesTab },
            { id: 'functions', label: messages.app.functionsTab },
            { id: 'tools', label: messages.app.toolsTab },
          ]}
          selected={tab}
          onSelect={services.section.set}
          panelId={PANEL_ID}
        />
        <Button
          appearance="subtle"
          size="small"
          className={styles.language}
          lang={locale === 'zh-CN' ? 'en' : 'zh-CN'}
          onClick={services.language.toggle}
        >
          {messages.app.otherLanguage}
        </Button>
      </div>
      <Messages />
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(tab)} className={styles.panel}>
        <Fence key={tab} report={services.report} label={messages.app.reload}>
          <Suspense fallback={<Spinner label={messages.app.loading} />}>
            <TabContent />
          </Suspense>
        </Fence>
      </div>
    </div>
  );
}
