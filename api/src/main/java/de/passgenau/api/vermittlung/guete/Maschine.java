package de.passgenau.api.vermittlung.guete;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Anforderung;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Empfehlungen;
import de.passgenau.matching.bewertung.Empfehlungen.Empfehlung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.lucene.Lucenematching;
import de.passgenau.matching.profil.Profil;

/** The engine on the examples: everything turned into its form once, and ranked through the door that everybody uses. */
final class Maschine implements Rangfolge, AutoCloseable {

    private final Wortschatz woerter;
    private final Profilabbildung profile;
    private final Matching matching;
    private final Massstab fuerStellen;
    private final Massstab fuerMassnahmen;
    private final Empfehlungen empfehlungen = new Empfehlungen(Gewichte.fuerStellen(), Gewichte.fuerMassnahmen());
    private final Map<String, Anforderung> angebote = new LinkedHashMap<>();
    private final Map<Person, Profil> gelesen = new HashMap<>();

    Maschine(Sammlung sammlung, LocalDate stichtag) {
        woerter = Wortschatz.zum(stichtag);
        profile = new Profilabbildung(woerter);
        matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), woerter.kenntnisse()::bezeichnung);
        fuerStellen = new Massstab(Gewichte.fuerStellen(), stichtag);
        fuerMassnahmen = new Massstab(Gewichte.fuerMassnahmen(), stichtag);
        var stellen = new Stellenabbildung(woerter);
        sammlung.stellen().forEach(angabe -> nimm(angabe.id(), stellen.von(angabe)));
        var massnahmen = new Massnahmenabbildung(woerter);
        sammlung.massnahmen().forEach(angabe -> nimm(angabe.id(), massnahmen.von(angabe)));
    }

    private void nimm(String id, Anforderung angebot) {
        angebote.put(id, angebot);
        switch (angebot) {
            case Stelle stelle -> matching.stellen().put(List.of(new Datensatz<>(eintrag(id), stelle)));
            case Massnahme massnahme -> matching.massnahmen().put(List.of(new Datensatz<>(eintrag(id), massnahme)));
        }
    }

    private static Eintrag eintrag(String id) {
        return new Eintrag(id, 1, Map.of(), Map.of(), Map.of(), List.of());
    }

    @Override
    public String name() {
        return "Passgenau";
    }

    Kenntnisverzeichnis kenntnisse() {
        return woerter.kenntnisse();
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
        var beste = stellen(ohne, 1).stream().findFirst().map(Platz::punkte).orElse(null);
        var profil = new Profil(ohne.arbeit(), ohne.foerderung().mitPassenderStelle(beste), ohne.zugang());
        gelesen.put(person, profil);
        return profil;
    }

    String titel(String dokument) {
        var angebot = angebote.get(dokument);
        return angebot == null ? "unbekannt" : angebot.titel();
    }

    /** Empty for a document that is not among the examples. */
    Optional<Bewertung> bewerte(Person person, String dokument) {
        return Optional.ofNullable(angebote.get(dokument)).map(angebot -> switch (angebot) {
            case Stelle stelle -> matching.erklaere(profil(person).arbeit(), stelle, fuerStellen);
            case Massnahme massnahme -> matching.erklaere(profil(person), massnahme, fuerMassnahmen);
        });
    }

    @Override
    public List<Rang> liste(Person person, Lauf lauf) {
        var profil = profil(person);
        return switch (lauf) {
            case STELLE -> raenge(stellen(profil, angebote.size()));
            case MASSNAHME -> raenge(massnahmen(profil));
            case KOMBI -> gemeinsam(profil);
        };
    }

    private static List<Rang> raenge(List<Platz> plaetze) {
        return plaetze.stream().map(platz -> new Rang(platz.id(), platz.punkte())).toList();
    }

    private List<Platz> stellen(Profil profil, int anzahl) {
        return matching.stellenFuer(profil.arbeit(), suche(fuerStellen, anzahl)).plaetze();
    }

    private List<Platz> massnahmen(Profil profil) {
        return matching.massnahmenFuer(profil, suche(fuerMassnahmen, angebote.size())).plaetze();
    }

    private static Rangsuche suche(Massstab massstab, int anzahl) {
        return new Rangsuche(Sichtfilter.alles(), Map.of(), massstab, Rangsuche.Art.PASSEND, Ausschnitt.erste(anzahl));
    }

    private List<Rang> gemeinsam(Profil profil) {
        var stellen = stellen(profil, angebote.size()).stream().map(platz -> empfehlung(platz, true));
        var massnahmen = massnahmen(profil).stream().map(platz -> empfehlung(platz, false));
        return empfehlungen.ordne(Stream.concat(stellen, massnahmen).toList())
                .stream()
                .map(eine -> new Rang(eine.kennung(), empfehlungen.wert(eine)))
                .toList();
    }

    private static Empfehlung empfehlung(Platz platz, boolean stelle) {
        return new Empfehlung(platz.id(), stelle, platz.rang());
    }

    @Override
    public void close() {
        matching.close();
    }
}
