package de.passgenau.api.vermittlung.guete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.abbildung.Massnahmenabbildung;
import de.passgenau.api.vermittlung.guete.abbildung.Profilabbildung;
import de.passgenau.api.vermittlung.guete.abbildung.Stellenabbildung;
import de.passgenau.api.vermittlung.guete.abbildung.Wortschatz;
import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlung;
import de.passgenau.api.vermittlung.guete.vergleich.Rang;
import de.passgenau.api.vermittlung.guete.vergleich.Rangfolge;
import de.passgenau.matching.angebot.Anforderung;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Empfehlungen;
import de.passgenau.matching.bewertung.Empfehlungen.Empfehlung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.bewertung.stelle.Stellenbewertung;
import de.passgenau.matching.profil.Profil;

/** The engine on the examples: everything turned into its form once, ranked by its pure functions. */
final class Maschine implements Rangfolge {

    private final Wortschatz woerter;
    private final Profilabbildung profile;
    private final Stellenbewertung stellenbewertung;
    private final Massnahmenbewertung massnahmenbewertung;
    private final Empfehlungen empfehlungen = new Empfehlungen(Gewichte.fuerStellen(), Gewichte.fuerMassnahmen());
    private final Map<String, Anforderung> angebote = new LinkedHashMap<>();
    private final Map<Person, Profil> gelesen = new HashMap<>();

    Maschine(Sammlung sammlung, LocalDate stichtag) {
        woerter = Wortschatz.zum(stichtag);
        profile = new Profilabbildung(woerter);
        stellenbewertung = new Stellenbewertung(Gewichte.fuerStellen(), stichtag, Berufsnaehen.mitgeliefert(),
                woerter.kenntnisse()::bezeichnung);
        var stellen = new Stellenabbildung(woerter);
        sammlung.stellen().forEach(angabe -> angebote.put(angabe.id(), stellen.von(angabe)));
        massnahmenbewertung = new Massnahmenbewertung(Gewichte.fuerMassnahmen(), stichtag);
        var massnahmen = new Massnahmenabbildung(woerter);
        sammlung.massnahmen().forEach(angabe -> angebote.put(angabe.id(), massnahmen.von(angabe)));
    }

    @Override
    public String name() {
        return "Passgenau";
    }

    /** What the examples say and the engine has no word for. */
    List<String> unverstanden() {
        return woerter.unverstanden().zeilen();
    }

    /** With the points of the best offer, for placement comes first. */
    Profil profil(Person person) {
        var bekannt = gelesen.get(person);
        if (bekannt != null) {
            return bekannt;
        }
        var ohne = profile.von(person);
        var beste = angebote.values()
                .stream()
                .flatMap(angebot -> angebot instanceof Stelle stelle ? Stream.of(stelle) : Stream.empty())
                .flatMapToInt(stelle -> punkte(stellenbewertung.bewerte(ohne.arbeit(), stelle)).stream())
                .max();
        var profil = new Profil(ohne.arbeit(), ohne.foerderung()
                .mitPassenderStelle(beste.isPresent() ? Integer.valueOf(beste.getAsInt()) : null), ohne.zugang());
        gelesen.put(person, profil);
        return profil;
    }

    private static OptionalInt punkte(Bewertung bewertung) {
        return bewertung instanceof Bewertung.Passend passend ? OptionalInt.of(passend.punkte()) : OptionalInt.empty();
    }

    String titel(String dokument) {
        var angebot = angebote.get(dokument);
        return angebot == null ? "unbekannt" : angebot.titel();
    }

    /** Empty for a document that is not among the examples. */
    Optional<Bewertung> bewerte(Person person, String dokument) {
        return Optional.ofNullable(angebote.get(dokument)).map(angebot -> switch (angebot) {
            case Stelle stelle -> stellenbewertung.bewerte(profil(person).arbeit(), stelle);
            case Massnahme massnahme -> massnahmenbewertung.bewerte(profil(person), massnahme);
        });
    }

    @Override
    public List<Rang> liste(Person person, Lauf lauf) {
        var moegliche = new ArrayList<Empfehlung>();
        angebote.forEach((dokument, angebot) -> {
            boolean stelle = angebot instanceof Stelle;
            if (lauf == Lauf.KOMBI || lauf == (stelle ? Lauf.STELLE : Lauf.MASSNAHME)) {
                punkte(bewerte(person, dokument).orElseThrow())
                        .ifPresent(punkte -> moegliche.add(new Empfehlung(dokument, stelle, punkte)));
            }
        });
        return lauf == Lauf.KOMBI
                ? empfehlungen.ordne(moegliche)
                        .stream()
                        .map(eine -> new Rang(eine.kennung(), empfehlungen.wert(eine)))
                        .toList()
                : moegliche.stream()
                        .map(eine -> new Rang(eine.kennung(), eine.punkte()))
                        .sorted(Rang.REIHENFOLGE)
                        .toList();
    }
}
