package de.passgenau.api.protokoll.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.api.protokoll.ablage.Protokollfilter;
import de.passgenau.api.protokoll.ablage.Protokollseiten;
import de.passgenau.api.protokoll.ablage.Protokollseiten.Ausschnitt;
import de.passgenau.api.protokoll.ablage.Protokollstelle;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Protokolleintrag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the protocol says about one case, a part at a time; only with the case's key. */
@Component
public class Fallprotokoll {

    private final Protokollseiten seiten;

    Fallprotokoll(Protokollseiten seiten) {
        this.seiten = seiten;
    }

    /** @param weiter where the next part begins; null behind the last one */
    public record Teil(List<Fallvermerk> vermerke, @Nullable String weiter) {}

    /**
     * The newest first.
     *
     * @param ab where the part before has ended; null for the first one
     */
    public Teil teil(Fallschluessel schluessel, @Nullable String ab, int hoechstens) {
        var marke = ab == null ? null : Protokollstelle.gelesen(ab);
        var seite = seiten.seite(filter(schluessel), new Ausschnitt(marke, false, hoechstens));
        var weiter = seite.weitere() ? Protokollstelle.von(seite.eintraege().getLast()).text() : null;
        return new Teil(seite.eintraege().stream().map(eintrag -> vermerk(eintrag, schluessel)).toList(), weiter);
    }

    public long anzahl(Fallschluessel schluessel) {
        return seiten.anzahl(filter(schluessel));
    }

    private static Protokollfilter filter(Fallschluessel schluessel) {
        return new Protokollfilter(schluessel.bezug(), null, null, null, Set.of(), Set.of());
    }

    private static Fallvermerk vermerk(Protokolleintrag eintrag, Fallschluessel schluessel) {
        var vermerk = eintrag.vermerk();
        return new Fallvermerk(eintrag.zeit(), vermerk.art().name(), vermerk.rollen(), vermerk.zweck(), vermerk.feld(),
                vermerk.bezuege().size(), vermerk.angaben(),
                vermerk.art() == Protokollart.ABGLEICH ? rang(vermerk.angaben(), schluessel.bezug()) : null,
                Optional.ofNullable(vermerk.geheim()).flatMap(schluessel::entschluesselt).orElse(null));
    }

    private static Fallvermerk.Rang rang(Map<String, String> angaben, String bezug) {
        var lauf = Abgleichlauf.gelesen(angaben);
        var platz = lauf.platz(bezug);
        return new Fallvermerk.Rang(lauf.richtung().name(),
                platz.map(eigener -> lauf.ab() + lauf.reihenfolge().indexOf(eigener)).orElse(null),
                platz.map(Abgleichlauf.Platz::punkte).orElse(null), lauf.reihenfolge().size());
    }
}
