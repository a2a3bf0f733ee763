package de.passgenau.api.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.mongodb.ConnectionString;

/** Puts the database's name into a connection string that has none. */
final class Adresse {

    /** The database where none is named. */
    static final String DATENBANK = "passgenau";
    private static final Pattern TEILE = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)/?(\\?.*)?");

    private Adresse() {}

    static ConnectionString mitDatenbank(String uri) {
        Matcher teile = TEILE.matcher(uri);
        if (!teile.matches()) {
            return new ConnectionString(uri);
        }
        String optionen = teile.group(2) == null ? "" : teile.group(2);
        return new ConnectionString(teile.group(1) + "/" + DATENBANK + optionen);
    }
}
