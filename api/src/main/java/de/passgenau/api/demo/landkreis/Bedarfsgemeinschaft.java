package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import de.passgenau.catalogue.Anschrift;

/**
 * A household that is assessed together.
 *
 * @param seit first day of the benefit
 */
public record Bedarfsgemeinschaft(
        String kennung,
        String bgNummer,
        Haushaltsart art,
        Anschrift anschrift,
        String geschaeftsstelle,
        LocalDate seit,
        List<Mitglied> mitglieder) {

    private static final int VORLAUF = 5;

    public Bedarfsgemeinschaft {
        mitglieder = List.copyOf(mitglieder);
    }

    /** Who lives together. */
    public enum Haushaltsart {
        ALLEINSTEHEND, ALLEINERZIEHEND, PAAR_OHNE_KINDER, PAAR_MIT_KINDERN
    }

    /** What a member is in the household. */
    public enum Rolle {
        BEVOLLMAECHTIGT, PARTNER, KIND
    }

    /**
     * A person.
     *
     * @param geschlecht     W or M
     * @param zugewandert    came from abroad
     * @param erwerbsfaehig can work; from 15 years up that makes an eLb
     */
    public record Mitglied(
            String kennung,
            String vorname,
            String nachname,
            String geschlecht,
            LocalDate geburtstag,
            Rolle rolle,
            boolean zugewandert,
            boolean erwerbsfaehig) {

        private static final int MINDESTALTER = 15;

        /** In completed years. */
        public int alter(LocalDate stichtag) {
            return Period.between(geburtstag, stichtag).getYears();
        }

        public boolean istElb(LocalDate stichtag) {
            return erwerbsfaehig && alter(stichtag) >= MINDESTALTER;
        }
    }

    public List<Mitglied> elb(LocalDate stichtag) {
        return mitglieder.stream().filter(mitglied -> mitglied.istElb(stichtag)).toList();
    }

    /** When the complete form came in: a few days before the benefit, and not before somebody could apply. */
    public LocalDate antragAm() {
        var antrag = seit.minusDays(VORLAUF + Math.floorMod(bgNummer.hashCode(), VORLAUF));
        var alt = mitglieder.getFirst().geburtstag().plusYears(Mitglied.MINDESTALTER).plusDays(1);
        return antrag.isBefore(alt) ? alt : antrag;
    }

    public LocalDate leistungAb() {
        var antrag = antragAm();
        return seit.isBefore(antrag) ? antrag : seit;
    }

    /** Whether a child of the household is younger. */
    public boolean hatKindUnter(int jahre, LocalDate stichtag) {
        return mitglieder.stream().anyMatch(m -> m.rolle() == Rolle.KIND && m.alter(stichtag) < jahre);
    }
}
