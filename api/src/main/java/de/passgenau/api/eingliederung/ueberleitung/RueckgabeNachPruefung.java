package de.passgenau.api.eingliederung.ueberleitung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.kategorie.Kundenkategorie;

/**
 * T-02: after 6 months without lasting integration, or after he has judged it last, the FM arbeitsmarktnah judges the
 * single case; who gets it back knows of all Hemmnisse. Who is no longer an A customer goes back at once.
 */
final class RueckgabeNachPruefung implements Regel<FallUeberleiten> {

    @Override
    public void pruefe(FallUeberleiten tat, Lage lage, Pruefung pruefung) {
        if (!tat.istRueckgabe(lage)) {
            return;
        }
        if (!lage.akte().betreuung().integrationen().bestehende(lage.heute()).isEmpty()) {
            pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "t-02.in-arbeit");
        }
        if (lage.akte().kategorien().kategorie().filter(Kundenkategorie.A::equals).isPresent()) {
            nachSechsMonaten(lage, pruefung);
        }
        lage.akte()
                .hemmnisse()
                .offene()
                .stream()
                .filter(offen -> !tat.hemmnisse().contains(offen.id()))
                .forEach(offen -> pruefung.melde("hemmnisse", Eingabefehlercode.UNGUELTIG, "t-02.hemmnis",
                        offen.hemmnis().art()));
    }

    private static void nachSechsMonaten(Lage lage, Pruefung pruefung) {
        var monate = lage.vorgaben().marktnah();
        lage.akte()
                .betreuung()
                .betreutSeit()
                .map(seit -> seit.plusMonths(monate))
                .filter(fruehestens -> lage.heute().isBefore(fruehestens))
                .ifPresent(fruehestens -> pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "t-02.zu-frueh", monate,
                        fruehestens));
    }
}
