package de.passgenau.api.eingliederung.pruefung;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;

/** Of each appointment at most one thing became, and whoever came was spoken with that day. */
final class TermineInOrdnung implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var termine = akte.betreuung().termine();
        for (var termin : termine.alle()) {
            var staende = termine.wechsel().stream().filter(eines -> eines.termin().equals(termin.id())).toList();
            if (staende.size() > 1) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.termin", termin.beginn().toLocalDate());
            }
            termine.stand(termin.id())
                    .filter(stand -> stand instanceof Terminstand.Wahrgenommen(var kontakt)
                            && !amSelbenTag(termin, kontakt, akte))
                    .ifPresent(stand -> Fallpruefung.widerspruch(pruefung, "berichtigung.wahrgenommen",
                            termin.beginn().toLocalDate()));
        }
    }

    private static boolean amSelbenTag(Termin termin, EintragId kontakt, Fallverlauf akte) {
        return akte.betreuung()
                .gespraeche()
                .kontakt(kontakt)
                .filter(einer -> einer.tag().equals(termin.beginn().toLocalDate()))
                .isPresent();
    }
}
