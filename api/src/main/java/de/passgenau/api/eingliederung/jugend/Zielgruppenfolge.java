package de.passgenau.api.eingliederung.jugend;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;

/** U-02 to U-04: which change of the target group is due. */
public final class Zielgruppenfolge {

    private Zielgruppenfolge() {}

    public static Optional<FaelligerWechsel> faellig(Lage lage) {
        var jugend = lage.akte().jugend();
        var bildung = jugend.bildung();
        if (bildung.isEmpty() || jugend.zielgruppe().isEmpty() || !lage.istU25(lage.heute())) {
            return Optional.empty();
        }
        var wechsel = switch (jugend.zielgruppe().get()) {
            case SCHUELER -> schueler(bildung.get(), lage);
            case AUSBILDUNGSSUCHENDE -> suchende(bildung.get(), lage);
            case AUSBILDUNGSABSOLVENTEN -> nachAbschluss(bildung.get(), lage.vorgaben().uebergaenge().absolvent(),
                    Zielgruppe.VERMITTLUNGSKUNDEN, lage);
            case VERMITTLUNGSKUNDEN -> nachAbschluss(bildung.get(), lage.vorgaben().uebergaenge().aussicht(),
                    Zielgruppe.AKTIVIERUNGSKUNDEN, lage).filter(einer -> !hatPerspektive(einer, lage));
            case AKTIVIERUNGSKUNDEN -> Optional.<FaelligerWechsel>empty();
        };
        return wechsel.filter(einer -> !einer.seit().isAfter(lage.heute()));
    }

    private static Optional<FaelligerWechsel> schueler(Bildungslage bildung, Lage lage) {
        return Optional.ofNullable(bildung.schulentlassung())
                .map(ende -> bildung.reif()
                        ? new FaelligerWechsel("U-02",
                                ende.minusMonths(lage.vorgaben().uebergaenge().vorSchulende()),
                                List.of(Zielgruppe.AUSBILDUNGSSUCHENDE))
                        : new FaelligerWechsel("U-03", ende.plusDays(1), List.of(Zielgruppe.AKTIVIERUNGSKUNDEN)));
    }

    private static Optional<FaelligerWechsel> suchende(Bildungslage bildung, Lage lage) {
        if (Boolean.FALSE.equals(bildung.ausbildungsreif())) {
            return Optional.of(new FaelligerWechsel("U-03", bildung.kopf().seit(),
                    List.of(Zielgruppe.AKTIVIERUNGSKUNDEN)));
        }
        return istVersorgt(lage)
                ? Optional.empty()
                : Optional.ofNullable(bildung.wunschbeginn())
                        .map(wunsch -> new FaelligerWechsel("U-03", Nachvermittlung.ende(wunsch, lage.vorgaben()),
                                List.of(Zielgruppe.VERMITTLUNGSKUNDEN, Zielgruppe.AKTIVIERUNGSKUNDEN)));
    }

    private static Optional<FaelligerWechsel> nachAbschluss(Bildungslage bildung, int monate, Zielgruppe nach,
            Lage lage) {
        return lage.akte().betreuung().integrationen().bestehende(lage.heute()).isEmpty()
                ? Optional.ofNullable(bildung.abschluss())
                        .map(tag -> new FaelligerWechsel("U-04", tag.plusMonths(monate), List.of(nach)))
                : Optional.empty();
    }

    /** Somebody has judged so when the change was due, or would soon be. */
    private static boolean hatPerspektive(FaelligerWechsel wechsel, Lage lage) {
        var fruehestens = wechsel.seit().minusMonths(lage.vorgaben().vorlaeufe().beurteilung());
        return lage.akte()
                .betreuung()
                .vermerke()
                .perspektiven()
                .stream()
                .anyMatch(eine -> !eine.tag().isBefore(fruehestens));
    }

    /** In training or a Maßnahme. */
    private static boolean istVersorgt(Lage lage) {
        var massnahme = lage.person().massnahmeBis();
        return (massnahme != null && !massnahme.isBefore(lage.heute()))
                || lage.akte()
                        .betreuung()
                        .integrationen()
                        .bestehende(lage.heute())
                        .stream()
                        .anyMatch(eine -> eine.art().istAusbildung());
    }
}
