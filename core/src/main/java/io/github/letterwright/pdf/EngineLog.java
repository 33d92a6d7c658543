package io.github.letterwright.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Keeps the engine from writing to the log: all that it says becomes a diagnostic. */
final class EngineLog implements XRLogger {

    private static final EngineLog SILENT = new EngineLog();

    private EngineLog() {}

    static void silence() {
        XRLog.setLoggerImpl(SILENT);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }

    @Override
    public void log(String where, Level level, String message) {
        // Silent, see above.
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        // Silent, see above.
    }

    @Override
    public void setLevel(String logger, Level level) {
        // It has only one level: none.
    }
}
