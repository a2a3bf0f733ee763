package de.passgenau.api.einfuhr.katalog.datei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.einfuhr.datei.Einfuhrlauf;
import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;

/** Makes portions of what comes one by one, and keeps back what the server could not read. */
final class Sammler implements Lieferdatei.Empfaenger {

    private static final int PORTION = 100;

    private final Einfuhrlauf lauf;
    private final Aufruf aufruf;
    private final Vertragsform vertrag;
    private final List<Lieferposten> portion = new ArrayList<>();

    Sammler(Einfuhrlauf lauf, Aufruf aufruf, Vertragsform vertrag) {
        this.lauf = lauf;
        this.aufruf = aufruf;
        this.vertrag = vertrag;
    }

    @Override
    public void nimm(Lieferposten roh) {
        var posten = roh.mit(Schreibweisen.einheitlich(roh.inhalt()));
        var maengel = vertrag.maengel(Umfeld.EINTRAG, posten.inhalt())
                .stream()
                .map(stelle -> Mangel.abgelehnt(posten.zeile(), posten.schluessel(), posten.stelle(stelle.pfad()),
                        stelle.meldung()))
                .toList();
        if (!maengel.isEmpty()) {
            uebergehe(maengel);
            return;
        }
        unbekanntesRecht(posten.inhalt()).forEach(zitat -> vermerke(Mangel.hinweis(posten.zeile(), posten.schluessel(),
                posten.stelle("steckbrief.foerderung.rechtsgrundlagen"),
                "Die Rechtsgrundlage „%s“ kennt das Verzeichnis nicht; sie ist übernommen, wie sie dasteht."
                        .formatted(zitat))));
        portion.add(posten);
        if (portion.size() == PORTION) {
            schliesse();
        }
    }

    private static Stream<String> unbekanntesRecht(Map<String, Object> inhalt) {
        return inhalt.get("steckbrief") instanceof Map<?, ?> steckbrief
                && steckbrief.get("foerderung") instanceof Map<?, ?> foerderung
                && foerderung.get("rechtsgrundlagen") instanceof List<?> grundlagen
                        ? grundlagen.stream()
                                .flatMap(eine -> eine instanceof Map<?, ?> felder
                                        ? Stream.ofNullable(felder.get("zitat"))
                                        : Stream.empty())
                                .map(String::valueOf)
                                .filter(zitat -> Rechtsverzeichnis.mitgeliefert().suche(zitat).isEmpty())
                        : Stream.empty();
    }

    @Override
    public void uebergehe(List<Mangel> maengel) {
        lauf.uebergehe(maengel);
    }

    @Override
    public void vermerke(Mangel hinweis) {
        lauf.vermerke(hinweis);
    }

    /** Hands over what there is. */
    void schliesse() {
        lauf.nimm(List.copyOf(portion));
        portion.clear();
        lauf.melde(aufruf);
    }
}
