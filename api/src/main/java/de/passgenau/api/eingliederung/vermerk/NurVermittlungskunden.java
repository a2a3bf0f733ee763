package de.passgenau.api.eingliederung.vermerk;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Zielgruppe;

/** U-04: the prospect of a Vermittlungskunde is judged when he would have to change, and with reasons. */
final class NurVermittlungskunden implements Regel<PerspektiveBeurteilen> {

    @Override
    public void pruefe(PerspektiveBeurteilen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "u-04.perspektive");
        if (lage.akte().jugend().zielgruppe(tat.tag()).filter(Zielgruppe.VERMITTLUNGSKUNDEN::equals).isEmpty()) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "u-04.nur-vermittlungskunden", tat.tag());
        }
        fruehestens(lage).ifPresentOrElse(tag -> {
            if (tat.tag().isBefore(tag)) {
                pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "u-04.perspektive-zu-frueh",
                        lage.vorgaben().uebergaenge().aussicht(), tag);
            }
        }, () -> pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "u-04.kein-abschluss"));
    }

    private static Optional<LocalDate> fruehestens(Lage lage) {
        return lage.akte()
                .jugend()
                .bildung()
                .flatMap(lagen -> Optional.ofNullable(lagen.abschluss()))
                .map(abschluss -> abschluss.plusMonths(lage.vorgaben().uebergaenge().aussicht())
                        .minusMonths(lage.vorgaben().vorlaeufe().beurteilung()));
    }
}
