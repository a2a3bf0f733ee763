package de.passgenau.matching;

import java.nio.file.Path;

/** What became of opening an engine or a list that is kept in files. */
public sealed interface Oeffnung<T> {

    /** The {@code pflege} of each stock tells whether it has to be filled. */
    record Offen<T>(T geoeffnet) implements Oeffnung<T> {}

    /** Somebody else uses the folder. */
    record Belegt<T>(Path ordner) implements Oeffnung<T> {

        public String satz() {
            return ("Der Index im Ordner %s wird schon benutzt. Zwei Prozesse können nicht denselben Index führen; "
                    + "beenden Sie den anderen oder geben Sie einen anderen Ordner an.")
                    .formatted(ordner.toAbsolutePath());
        }
    }
}
