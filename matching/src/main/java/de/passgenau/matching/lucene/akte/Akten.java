package de.passgenau.matching.lucene.akte;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Profil;
import org.apache.lucene.util.BytesRef;

/** Persons, offers and Maßnahmen as bytes. Another form of them, or another order of a code list, is another make of the index. */
public final class Akten {

    private Akten() {}

    public static byte[] von(Profil profil) {
        var akte = new Aktenschreiber();
        Arbeitsakte.schreibe(akte, profil.arbeit());
        Foerderakte.schreibe(akte, profil.foerderung());
        Zugangsakte.schreibe(akte, profil.zugang());
        return akte.bytes();
    }

    public static Profil profil(BytesRef bytes) {
        var akte = new Aktenleser(bytes);
        return new Profil(Arbeitsakte.lies(akte), Foerderakte.lies(akte), Zugangsakte.lies(akte));
    }

    public static byte[] von(Arbeitsprofil profil) {
        var akte = new Aktenschreiber();
        Arbeitsakte.schreibe(akte, profil);
        return akte.bytes();
    }

    /** The first part of what is known of a person; nothing else is read. */
    public static Arbeitsprofil arbeitsprofil(BytesRef bytes) {
        return Arbeitsakte.lies(new Aktenleser(bytes));
    }

    public static byte[] von(Stelle stelle) {
        var akte = new Aktenschreiber();
        Stellenakte.schreibe(akte, stelle);
        return akte.bytes();
    }

    public static byte[] von(Massnahme massnahme) {
        var akte = new Aktenschreiber();
        Massnahmenakte.schreibe(akte, massnahme);
        return akte.bytes();
    }

    public static Massnahme massnahme(BytesRef bytes) {
        return Massnahmenakte.lies(new Aktenleser(bytes));
    }

    public static Stelle stelle(BytesRef bytes) {
        return Stellenakte.lies(new Aktenleser(bytes));
    }
}
