package de.passgenau.matching.lucene.akte;

import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;

/** What only the admission to Maßnahmen may look at, as bytes. */
final class Zugangsakte {

    private static final Kundenkategorie[] KATEGORIEN = Kundenkategorie.values();
    private static final Zielgruppe[] ZIELGRUPPEN = Zielgruppe.values();
    private static final Hemmnisart[] ARTEN = Hemmnisart.values();
    private static final Schulabschluss[] ABSCHLUESSE = Schulabschluss.values();
    private static final Sprachniveau[] SPRACHNIVEAUS = Sprachniveau.values();

    private Zugangsakte() {}

    static void schreibe(Aktenschreiber akte, Zugangsprofil profil) {
        akte.falls(profil.geburt(), Zugangsakte::schreibe);
        akte.wahl(profil.kategorie());
        akte.falls(profil.zielgruppen(), Aktenschreiber::menge);
        akte.menge(profil.ungeklaert());
        akte.falls(profil.offeneHemmnisse(), Aktenschreiber::menge);
        akte.vielleichtTag(profil.leistungsbezugSeit());
        akte.vielleichtTag(profil.arbeitslosSeit());
        akte.vielleichtTag(profil.letzteBeschaeftigung());
        akte.ja(profil.nieBeschaeftigt());
        akte.antwort(profil.berufsabschluss());
        akte.wahl(profil.schulabschluss());
        akte.wahl(profil.deutsch());
        akte.texte(profil.nachweise());
        akte.antwort(profil.gesundheitlichEingeschraenkt());
        akte.vielleichtZahl(profil.erfolgloseMassnahmen());
        akte.antwort(profil.einverstanden());
        akte.vielleichtPunkt(profil.wohnort());
        akte.falls(profil.kreis(), Aktenschreiber::text);
        akte.falls(profil.geschaeftsstelle(), Aktenschreiber::text);
    }

    private static void schreibe(Aktenschreiber akte, Geburtsangabe geburt) {
        akte.zahl(geburt.fruehestens().toEpochDay());
        akte.zahl(geburt.spaetestens().toEpochDay());
    }

    static Zugangsprofil lies(Aktenleser akte) {
        return new Zugangsprofil(
                akte.falls(Zugangsakte::geburt),
                akte.wahl(KATEGORIEN),
                akte.falls(it -> it.menge(Zielgruppe.class, ZIELGRUPPEN)),
                akte.menge(Zielgruppe.class, ZIELGRUPPEN),
                akte.falls(it -> it.menge(Hemmnisart.class, ARTEN)),
                akte.vielleichtTag(),
                akte.vielleichtTag(),
                akte.vielleichtTag(),
                akte.ja(),
                akte.antwort(),
                akte.wahl(ABSCHLUESSE),
                akte.wahl(SPRACHNIVEAUS),
                akte.textmenge(),
                akte.antwort(),
                akte.vielleichtZahl(),
                akte.antwort(),
                akte.vielleichtPunkt(),
                akte.falls(Aktenleser::text),
                akte.falls(Aktenleser::text));
    }

    private static Geburtsangabe geburt(Aktenleser akte) {
        return new Geburtsangabe(akte.tag(), akte.tag());
    }
}
