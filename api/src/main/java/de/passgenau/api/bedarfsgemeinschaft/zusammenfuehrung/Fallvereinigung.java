package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
import de.passgenau.catalogue.Spur;

/** Two cases of one person: one is kept with the entries of both, the other one ends and says where they are. */
record Fallvereinigung(Fall behalten, Fall doppelt) {

    private static final String FELD = "doppelterFallId";

    /** Whether they can be one person's, each for itself. */
    void pruefe(Pruefung pruefung) {
        if (behalten.id().equals(doppelt.id())) {
            pruefung.melde(FELD, Eingabefehlercode.UNGUELTIG, "bg.derselbe-fall");
        }
        if (!Objects.equals(behalten.namensschluessel(), doppelt.namensschluessel())
                || !behalten.person().geburtsdatum().equals(doppelt.person().geburtsdatum())) {
            pruefung.melde(FELD, Eingabefehlercode.UNGUELTIG, "bg.zwei-personen");
        }
        if (behalten.zustand() != Zustand.OFFEN) {
            pruefung.melde("fallId", Eingabefehlercode.UNGUELTIG, "nicht-offen");
        }
        if (doppelt.zustand() != Zustand.OFFEN && !istVereint()) {
            pruefung.melde(FELD, Eingabefehlercode.UNGUELTIG, "nicht-offen");
        }
    }

    Fall vereint(Spur fortgesetzt) {
        return behalten.vereint(doppelt, fortgesetzt);
    }

    /** The other case as it ends; as it is if it has ended so already. */
    Fall beendet(LocalDate tag, String durch, Spur fortgesetzt) {
        return istVereint()
                ? doppelt
                : doppelt.fortgeschrieben(doppelt.verlauf()
                        .mit(new Phasenwechsel(Kopf.neu(id(), tag, durch), tag, Abschlussgrund.DOPPELT_ANGELEGT,
                                "Weitergeführt als Fall " + behalten.fallnummer() + '.')),
                        fortgesetzt);
    }

    /** Whether the one that is kept has anything of the other one, or that one has nothing to be kept. */
    boolean istBegonnen() {
        var behaltene = behalten.verlauf().eintraege().map(Eintrag::id).collect(Collectors.toSet());
        var doppelte = doppelt.verlauf().eintraege().map(Eintrag::id).toList();
        return istVereint() || doppelte.isEmpty() || doppelte.stream().anyMatch(behaltene::contains);
    }

    private boolean istVereint() {
        return doppelt.verlauf().eintraege().anyMatch(eintrag -> eintrag.id().equals(id()));
    }

    /** Of the entry that ends the other case: the same whenever it is made. */
    private EintragId id() {
        var text = "vereint/" + behalten.kennung() + '/' + doppelt.kennung();
        return new EintragId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
