package de.passgenau.api.einfuhr.katalog.datei;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;

/** Keeps back what the server could not read, and says what it reads otherwise than it is written. */
final class Vertragspruefung implements Lieferdatei.Empfaenger {

    private final Lieferdatei.Empfaenger weiter;
    private final Umfeld umfeld;

    Vertragspruefung(Lieferdatei.Empfaenger weiter, Umfeld umfeld) {
        this.weiter = weiter;
        this.umfeld = umfeld;
    }

    @Override
    public void nimm(Lieferposten roh) {
        var posten = roh.mit(Schreibweisen.einheitlich(roh.inhalt()));
        var maengel = umfeld.vertrag()
                .maengel(Umfeld.EINTRAG, posten.inhalt())
                .stream()
                .map(stelle -> Mangel.abgelehnt(posten.ort(), posten.schluessel(), posten.stelle(stelle.pfad()),
                        stelle.meldung()))
                .toList();
        if (!maengel.isEmpty()) {
            uebergehe(Stream.concat(maengel.stream(), umfeld.regeln().maengel(posten).stream()).toList());
            return;
        }
        unbekanntesRecht(posten.inhalt()).forEach(zitat -> vermerke(Mangel.hinweis(posten.ort(), posten.schluessel(),
                posten.stelle("steckbrief.foerderung.rechtsgrundlagen"),
                "Die Rechtsgrundlage „%s“ kennt das Verzeichnis nicht; sie ist übernommen, wie sie dasteht."
                        .formatted(zitat))));
        weiter.nimm(posten);
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
        weiter.uebergehe(maengel);
    }

    @Override
    public void vermerke(Mangel hinweis) {
        weiter.vermerke(hinweis);
    }
}
