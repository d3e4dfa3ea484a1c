package org.backfile.benchmark;

/** What something took: by the clock, in seconds, and of the processors. */
record Taken(double seconds, ProcessorTime processors) {

    static final Taken NOTHING = new Taken(0, new ProcessorTime(0, 0, 0, 0));

    interface Work {

        void run() throws Exception;
    }

    static Taken by(Work work) throws Exception {
        ProcessorTime before = ProcessorTime.now();
        long begun = System.nanoTime();
        work.run();
        return new Taken((System.nanoTime() - begun) / 1e9, ProcessorTime.now().since(before));
    }

    Taken plus(Taken other) {
        return new Taken(seconds + other.seconds, processors.plus(other.processors));
    }
}
