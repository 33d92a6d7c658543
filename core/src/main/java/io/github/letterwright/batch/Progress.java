package io.github.letterwright.batch;

/** Is told how far a run has come; called by one thread at a time. */
public interface Progress {

    /** Nobody who wants to know. */
    Progress UNTOLD =
            new Progress() {
                @Override
                public void waiting() {
                    // nobody wants to know
                }

                @Override
                public void done(int cases, int all) {
                    // nobody wants to know
                }
            };

    /** Another run writes into the same output folder; this one waits until it has ended. */
    void waiting();

    /**
     * Some cases are done.
     *
     * @param cases how many, from 1 on
     * @param all how many the run has
     */
    void done(int cases, int all);
}
