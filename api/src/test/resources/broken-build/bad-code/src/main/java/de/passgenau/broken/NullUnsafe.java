package de.passgenau.broken;

import org.jspecify.annotations.Nullable;

/** Uses what may be missing as if it were there. */
public record NullUnsafe(@Nullable String name) {

    int length() {
        return name.length();
    }
}
