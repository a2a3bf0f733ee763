package de.passgenau.api.eingliederung.pruefung;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** X-06, U-04, L-02: what was noted still has what it rests on: a profile, a target group, missed appointments. */
final class VermerkeBelegt implements Regel<Fallverlauf> {

    private static final int DRITTES = 3;

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var vermerke = akte.betreuung().vermerke();
        vermerke.suchlaeufe()
                .stream()
                .filter(einer -> akte.profil().am(einer.tag()).isEmpty())
                .forEach(einer -> Fallpruefung.widerspruch(pruefung, "berichtigung.suchlauf", einer.tag()));
        vermerke.perspektiven()
                .stream()
                .filter(eine -> akte.jugend()
                        .wechsel()
                        .stream()
                        .noneMatch(wechsel -> wechsel.zielgruppe() == Zielgruppe.VERMITTLUNGSKUNDEN
                                && !wechsel.gueltigVon().isAfter(eine.tag())))
                .forEach(eine -> Fallpruefung.widerspruch(pruefung, "berichtigung.perspektive", eine.tag()));
        if (akte.betreuung().termine().meldeversaeumnisse().size() < DRITTES) {
            vermerke.meldepruefungen()
                    .forEach(eine -> Fallpruefung.widerspruch(pruefung, "berichtigung.meldepruefung", eine.tag()));
        }
    }
}
