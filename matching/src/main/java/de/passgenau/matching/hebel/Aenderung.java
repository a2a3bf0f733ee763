package de.passgenau.matching.hebel;

import java.util.EnumSet;
import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Sprachniveau;
import org.jspecify.annotations.Nullable;

/** One single thing that could change in somebody's situation, everything else as it is. */
public sealed interface Aenderung {

    Profil angewandt(Profil person);

    /** In a few German words. */
    String bezeichnung();

    /** Whether this Maßnahme works on it. */
    boolean wirdBearbeitetVon(Massnahme massnahme);

    /** An open Hemmnis is solved, with what it does to jobs. */
    record HemmnisGeloest(Hemmnisart art) implements Aenderung {

        /** What an open SUCHT forbids until a person decides otherwise. */
        private static final Set<Funktionsgrenze> BEI_SUCHT = EnumSet.of(Funktionsgrenze.KEIN_FAHREN,
                Funktionsgrenze.KEINE_HOEHENARBEIT,
                Funktionsgrenze.KEINE_MASCHINEN);

        @Override
        public Profil angewandt(Profil person) {
            var arbeit = arbeit(person.arbeit());
            var foerderung = person.foerderung().geloest(art);
            return new Profil(arbeit,
                    art == Hemmnisart.KINDERBETREUUNG ? foerderung.mitKinderbetreuung() : foerderung,
                    person.zugang().geloest(art));
        }

        private Arbeitsprofil arbeit(Arbeitsprofil arbeit) {
            return switch (art) {
                case KINDERBETREUUNG -> arbeit.mitKinderbetreuung();
                case MOBILITAET -> arbeit.mitWeg(true, arbeit.radiusKm());
                case SUCHT -> arbeit.mitGrenzen(ohne(arbeit.grenzen(), BEI_SUCHT));
                default -> arbeit;
            };
        }

        @Override
        public String bezeichnung() {
            return art == Hemmnisart.MOBILITAET
                    ? "Mobilität gelöst, so beweglich wie mit einem Auto"
                    : art.bezeichnung() + " gelöst";
        }

        @Override
        public boolean wirdBearbeitetVon(Massnahme massnahme) {
            return massnahme.hemmnisse().contains(art);
        }
    }

    /** A licence, a certificate, a training or another Kenntnis is there.
     *
     * @param enthalten the code with all that it includes
     * @param name the German name of the code */
    record NachweisErworben(String code, Set<String> enthalten, String name) implements Aenderung {

        @Override
        public Profil angewandt(Profil person) {
            return new Profil(person.arbeit().mitNachweisen(mit(person.arbeit().nachweise())), person.foerderung(),
                    person.zugang().mitNachweisen(mit(person.zugang().nachweise())));
        }

        private Set<String> mit(Set<String> nachweise) {
            var alle = new java.util.HashSet<>(nachweise);
            alle.addAll(enthalten);
            return alle;
        }

        @Override
        public String bezeichnung() {
            return name + " vorhanden";
        }

        @Override
        public boolean wirdBearbeitetVon(Massnahme massnahme) {
            return massnahme.nachweise().contains(code);
        }
    }

    /** German on this level. */
    record DeutschErreicht(Sprachniveau niveau) implements Aenderung {

        @Override
        public Profil angewandt(Profil person) {
            return new Profil(person.arbeit().mitDeutsch(niveau), person.foerderung(),
                    person.zugang().mitDeutsch(niveau));
        }

        @Override
        public String bezeichnung() {
            return "Deutsch auf " + niveau;
        }

        @Override
        public boolean wirdBearbeitetVon(Massnahme massnahme) {
            return massnahme.hemmnisse().contains(Hemmnisart.SPRACHE);
        }
    }

    /** A limit of health falls away, such as by technical aid. */
    record GrenzeAufgehoben(Funktionsgrenze grenze) implements Aenderung {

        @Override
        public Profil angewandt(Profil person) {
            return new Profil(person.arbeit().mitGrenzen(ohne(person.arbeit().grenzen(), Set.of(grenze))),
                    person.foerderung(), person.zugang());
        }

        @Override
        public String bezeichnung() {
            return "ohne die Grenze „" + grenze.bezeichnung() + "“";
        }

        @Override
        public boolean wirdBearbeitetVon(Massnahme massnahme) {
            return massnahme.hemmnisse().contains(Hemmnisart.GESUNDHEIT_KOERPERLICH)
                    || massnahme.hemmnisse().contains(Hemmnisart.BELASTBARKEIT);
        }
    }

    /** Goes farther, or by car.
     *
     * @param mehrKm added to the radius */
    record Beweglicher(int mehrKm, boolean mitPkw) implements Aenderung {

        @Override
        public Profil angewandt(Profil person) {
            var arbeit = person.arbeit();
            @Nullable
            Integer radius = arbeit.radiusKm() == null ? null : Integer.valueOf(arbeit.radiusKm() + mehrKm);
            return new Profil(arbeit.mitWeg(mitPkw ? Boolean.TRUE : arbeit.pkw(), radius), person.foerderung(),
                    person.zugang());
        }

        @Override
        public String bezeichnung() {
            return mitPkw ? "mit einem Auto" : "Radius " + mehrKm + " km weiter";
        }

        @Override
        public boolean wirdBearbeitetVon(Massnahme massnahme) {
            return massnahme.hemmnisse().contains(Hemmnisart.MOBILITAET);
        }
    }

    private static Set<Funktionsgrenze> ohne(Set<Funktionsgrenze> grenzen, Set<Funktionsgrenze> weg) {
        var rest = EnumSet.noneOf(Funktionsgrenze.class);
        grenzen.stream().filter(grenze -> !weg.contains(grenze)).forEach(rest::add);
        return rest;
    }
}
