package de.passgenau.api.auszug.datei;

import static de.passgenau.api.auszug.datei.Steckbriefform.euro;

import java.util.Map;

import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Foerderung.Kofinanzierung;
import de.passgenau.catalogue.steckbrief.Kosten;
import org.jspecify.annotations.Nullable;

/** On what a Maßnahme rests, in the form in which the API takes it. */
final class Foerderform {

    private Foerderform() {}

    static Map<String, Object> von(Foerderung foerderung) {
        var zulassung = foerderung.zulassung();
        return new Felder()
                .und("rechtsgrundlagen", foerderung.rechtsgrundlagen().stream().map(Foerderform::von).toList())
                .und("umsetzung", foerderung.umsetzung())
                .und("kosten", von(foerderung.kosten()))
                .und("kofinanzierung", foerderung.kofinanzierung().stream().map(Foerderform::von).toList())
                .und("zulassung", zulassung == null
                        ? null
                        : new Felder().und("nummer", zulassung.nummer()).und("bis", zulassung.bis().toString()).alle())
                .und("vertragsnummer", foerderung.vertragsnummer())
                .alle();
    }

    private static Map<String, Object> von(Rechtsbezug bezug) {
        return new Felder().und("zitat", bezug.zitat()).und("stand", bezug.stand().toString()).alle();
    }

    private static @Nullable Map<String, Object> von(@Nullable Kosten kosten) {
        return kosten == null
                ? null
                : new Felder().und("gesamt", euro(kosten.gesamtCent()))
                        .und("jeTeilnehmer", euro(kosten.jeTeilnehmerCent()))
                        .und("jePlatzMonat", euro(kosten.jePlatzMonatCent()))
                        .und("bezug", kosten.bezug())
                        .alle();
    }

    private static Map<String, Object> von(Kofinanzierung anteil) {
        return new Felder().und("geber", anteil.geber())
                .und("betrag", euro(anteil.cent()))
                .und("hinweis", anteil.hinweis())
                .alle();
    }
}
