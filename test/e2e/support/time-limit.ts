/** A test starts a browser or works through a whole job in one; on a busy machine that takes its time. */
jest.setTimeout(180_000);
