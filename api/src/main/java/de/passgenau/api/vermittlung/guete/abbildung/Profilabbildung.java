package de.passgenau.api.vermittlung.guete.abbildung;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.sammlung.Angabe;
import de.passgenau.api.vermittlung.guete.sammlung.Berufsangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Hemmnisangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Ortsangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** From a person of the examples to the profile that the engine knows; free text is not looked at. */
public final class Profilabbildung {

    private static final int VOLLJAEHRIG = 18;
    private static final int LETZTE_PRIORITAET = 99;
    private static final int WEITESTER_RADIUS = 1000;
    private static final int LAENGSTE_ERFAHRUNG = 60;
    private static final String HEIMARBEIT = "HEIMARBEIT";
    private static final Set<Funktionsgrenze> BEI_SUCHT = EnumSet.of(Funktionsgrenze.KEIN_FAHREN,
            Funktionsgrenze.KEINE_HOEHENARBEIT,
            Funktionsgrenze.KEINE_MASCHINEN);

    private final Wortschatz woerter;
    private final Nachweisabbildung nachweise;

    public Profilabbildung(Wortschatz woerter) {
        this.woerter = woerter;
        this.nachweise = new Nachweisabbildung(woerter);
    }

    public Profil von(Person person) {
        var hemmnisse = Angabe.liste(person.hemmnisse())
                .stream()
                .flatMap(angabe -> hemmnis(angabe, person).stream())
                .toList();
        var foerderung = new Foerderprofil(person.hemmnisse() == null ? null : hemmnisse, List.of(),
                istOffen(hemmnisse, Hemmnisart.KINDERBETREUUNG), null);
        var arbeit = arbeit(person, hemmnisse);
        return new Profil(arbeit, foerderung, new Zugangsabbildung(woerter).von(person, arbeit, foerderung));
    }

    private Arbeitsprofil arbeit(Person person, List<Hemmnis> hemmnisse) {
        var wuensche = person.wuensche().stream().map(angabe -> wunsch(angabe, person)).toList();
        var niveau = niveau(person);
        var zeiten = Objects.requireNonNullElse(person.arbeitszeiten(), List.<String>of());
        merkeUnbekannte(zeiten, person);
        return new Arbeitsprofil(wuensche, niveau, erfahrung(person),
                nachweise.von(person, wuensche, offene(hemmnisse)),
                punkt(person.wohnort()), person.pkw(), begrenzt(person.mobilitaetsradiusKm(), WEITESTER_RADIUS),
                ausgewaehlt(Umfang.class, zeiten), zeiten.contains(HEIMARBEIT),
                person.arbeitszeiten() == null ? null : ausgewaehlt(Arbeitslage.class, zeiten), person.verfuegbarAb(),
                code(Sprachniveau.class, person.sprachniveauDeutsch(), "sprachniveauDeutsch", person),
                code(Kundenkategorie.class, person.kundenkategorie(), "kundenkategorie", person),
                grenzen(person, hemmnisse),
                Ausbildungswunsch.von(person, niveau), istOffen(hemmnisse, Hemmnisart.KINDERBETREUUNG),
                istOffen(hemmnisse, Hemmnisart.MOBILITAET),
                person.alter() == null || person.alter() >= VOLLJAEHRIG
                        ? null
                        : woerter.stichtag().plusYears(VOLLJAEHRIG - person.alter()));
    }

    private Berufswunsch wunsch(Berufsangabe angabe, Person person) {
        var feld = angabe.equals(person.zielberuf()) ? "zielberuf" : "alternativberufe";
        return new Berufswunsch(angabe.titel(), woerter.gattungen(angabe.kldb(), angabe.titel(), feld, person));
    }

    private @Nullable Anforderungsniveau niveau(Person person) {
        return code(Anforderungsniveau.class, person.qualifikationsniveau(), "qualifikationsniveau", person);
    }

    private static @Nullable Integer erfahrung(Person person) {
        var jahre = person.berufserfahrungJahre();
        return begrenzt(jahre == null ? null : jahre.intValue(), LAENGSTE_ERFAHRUNG);
    }

    private static @Nullable Integer begrenzt(@Nullable Integer wert, int hoechstens) {
        return wert == null ? null : Integer.valueOf(Math.clamp(wert, 0, hoechstens));
    }

    private static @Nullable Punkt punkt(@Nullable Ortsangabe ort) {
        return ort == null ? null : ort.punkt().orElse(null);
    }

    private <T extends Enum<T>> @Nullable T code(Class<T> art,
            @Nullable String code,
            String feld,
            Person person) {
        return woerter.unverstanden().code(art, code, feld, person).orElse(null);
    }

    private static <T extends Enum<T>> Set<T> ausgewaehlt(Class<T> art, List<String> codes) {
        var menge = EnumSet.allOf(art);
        menge.removeIf(wert -> !codes.contains(wert.name()));
        return menge;
    }

    private void merkeUnbekannte(List<String> zeiten, Person person) {
        var bekannte = Stream.concat(Arrays.stream(Umfang.values()), Arrays.stream(Arbeitslage.values()))
                .map(Enum::name)
                .collect(Collectors.toSet());
        bekannte.add(HEIMARBEIT);
        zeiten.stream()
                .filter(code -> !bekannte.contains(code))
                .forEach(code -> woerter.unverstanden().merke("arbeitszeiten", code, person));
    }

    private Set<Funktionsgrenze> grenzen(Person person, List<Hemmnis> hemmnisse) {
        var grenzen = EnumSet.noneOf(Funktionsgrenze.class);
        person.einschraenkungen()
                .forEach(code -> woerter.unverstanden()
                        .code(Funktionsgrenze.class, code, "einschraenkungen", person)
                        .ifPresent(grenzen::add));
        if (istOffen(hemmnisse, Hemmnisart.SUCHT)) {
            grenzen.addAll(BEI_SUCHT);
        }
        return grenzen;
    }

    private Optional<Hemmnis> hemmnis(Hemmnisangabe angabe, Person person) {
        var art = Hemmnisart.vonCode(Objects.requireNonNullElse(angabe.art(), ""));
        if (art.isEmpty()) {
            woerter.unverstanden().merke("hemmnisse", angabe.art(), person);
        }
        var stand = woerter.unverstanden()
                .code(Hemmnisstand.class, angabe.status(), "status", person)
                .orElse(Hemmnisstand.ERKANNT);
        int prioritaet = angabe.prioritaet() == null
                ? LETZTE_PRIORITAET
                : Math.clamp(angabe.prioritaet(), 1, LETZTE_PRIORITAET);
        return art.map(bekannte -> new Hemmnis(bekannte, stand, prioritaet));
    }

    private static Set<Hemmnisart> offene(List<Hemmnis> hemmnisse) {
        return hemmnisse.stream().filter(Hemmnis::istOffen).map(Hemmnis::art).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean istOffen(List<Hemmnis> hemmnisse, Hemmnisart art) {
        return hemmnisse.stream().anyMatch(hemmnis -> hemmnis.art() == art && hemmnis.istOffen());
    }
}
