package de.passgenau.catalogue.durchgang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.Tatausgang.Abgewiesen;
import de.passgenau.catalogue.durchgang.Tatausgang.KeinPlatz;
import de.passgenau.catalogue.durchgang.Tatausgang.Vollzogen;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.regel.Ausgang;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One run of a Maßnahme with all who take part in it. It is planned, fills up place by place, begins and ends by the
 * calendar or is called off, and is kept with everybody's way through it.
 *
 * @param schema     version of the document's form
 * @param teilnahmen all that ever were, in the order in which they were proposed
 * @param absage     null unless it was called off
 * @param lieferung  as its source has it; null if it was planned here
 */
@Document("durchgaenge")
public record Durchgang(
        @Id DurchgangId id,
        @Version long version,
        int schema,
        Angebot angebot,
        Rahmen rahmen,
        List<Teilnahme> teilnahmen,
        @Nullable Absage absage,
        @Nullable Lieferung lieferung,
        Spur spur) implements Dokument {

    public static final int SCHEMA = 1;

    public Durchgang {
        teilnahmen = List.copyOf(teilnahmen);
        Bestand.pruefe(rahmen, teilnahmen);
    }

    /** A new one, unless it cannot be as planned. */
    public static Ausgang<Durchgang> planen(DurchgangId id, Angebot angebot, Rahmen rahmen, Spur spur) {
        return Ausgang.von(rahmen.verstoesse().stream(),
                () -> new Durchgang(id, 0, SCHEMA, angebot, rahmen, List.of(), null, null, spur));
    }

    /** Planned otherwise; nobody loses a place by it. */
    public Ausgang<Durchgang> umplanen(Rahmen neuer, Umstaende umstaende, Spur fortgesetzt) {
        if (neuer.equals(rahmen)) {
            return new Ausgang.Vollzogen<>(this);
        }
        return Ausgang.von(
                Stream.concat(neuer.verstoesse().stream(), Planregel.alle(neuer, new Lage(this, umstaende))),
                () -> new Durchgang(id, version, schema, angebot, neuer, teilnahmen, absage, lieferung, fortgesetzt));
    }

    /** The same, as its source has it. */
    public Durchgang geliefert(Lieferung neue, Spur fortgesetzt) {
        return new Durchgang(id, version, schema, angebot, rahmen, teilnahmen, absage, neue, fortgesetzt);
    }

    /** Takes over what its source says now, unless somebody has planned it otherwise here or called it off. */
    public Ausgang<Durchgang> nachfuehren(Lieferung neue, Umstaende umstaende, Spur fortgesetzt) {
        if (neue.equals(lieferung) || neue.rahmen().equals(rahmen)) {
            return new Ausgang.Vollzogen<>(this);
        }
        return eigenstaendig()
                ? new Ausgang.Vollzogen<>(lieferung == null ? this : geliefert(neue, fortgesetzt))
                : umplanen(neue.rahmen(), umstaende, fortgesetzt).dann(neu -> neu.geliefert(neue, fortgesetzt));
    }

    /** Whether it is not as its source had it the last time. */
    public boolean eigenstaendig() {
        return absage != null || lieferung == null || !lieferung.rahmen().equals(rahmen);
    }

    /** Called off; whoever has not begun is withdrawn by it. */
    public Ausgang<Durchgang> absagen(String grund, Umstaende umstaende, Spur fortgesetzt) {
        if (absage != null && absage.grund().equals(grund)) {
            return new Ausgang.Vollzogen<>(this);
        }
        var lage = new Lage(this, umstaende);
        return Ausgang.von(Absageregel.alle(grund, lage),
                () -> new Durchgang(id, version, schema, angebot, rahmen, Bestand.zurueckgezogen(lage),
                        new Absage(umstaende.heute(), umstaende.akteur(), grund), lieferung, fortgesetzt));
    }

    /** Does something with one Teilnahme; refused with every reason, or without a place on the waiting list. */
    public Tatausgang vollziehe(Tat tat, Umstaende umstaende, Spur fortgesetzt) {
        var lage = new Lage(this, umstaende);
        if (tat.schonGetan(lage)) {
            return new Vollzogen(this);
        }
        var verstoesse = tat.verstoesse(lage);
        if (!verstoesse.isEmpty()) {
            return new Abgewiesen(verstoesse);
        }
        return tat instanceof Platztat platztat && !lage.hatPlatz(lage.betroffene(tat))
                ? ohnePlatz(platztat, lage, fortgesetzt)
                : new Vollzogen(mit(tat.danach(lage), fortgesetzt));
    }

    private Tatausgang ohnePlatz(Platztat tat, Lage lage, Spur fortgesetzt) {
        var heute = lage.heute();
        var eine = lage.betroffene(tat);
        int platz = warteliste(heute).mit(eine).platz(eine);
        var stand = tat.sonstWarten() && !eine.wartet(heute)
                ? mit(eine.mit(lage.schritt(Stand.WARTELISTE)), fortgesetzt)
                : this;
        return new KeinPlatz(stand, platz);
    }

    /** As if this person had never been in it; of a case that is deleted. */
    public Durchgang ohne(Fallkennung fall, Spur fortgesetzt) {
        var andere = teilnahmen.stream().filter(eine -> !eine.fall().equals(fall)).toList();
        return andere.size() == teilnahmen.size()
                ? this
                : new Durchgang(id, version, schema, angebot, rahmen, andere, absage, lieferung, fortgesetzt);
    }

    private Durchgang mit(Teilnahme neue, Spur fortgesetzt) {
        return new Durchgang(id, version, schema, angebot, rahmen, Bestand.ersetzt(teilnahmen, neue), absage,
                lieferung, fortgesetzt);
    }

    public MassnahmeId massnahmeId() {
        return angebot.massnahme();
    }

    public Optional<Teilnahme> teilnahme(TeilnahmeId gesucht) {
        return teilnahmen.stream().filter(eine -> eine.id().equals(gesucht)).findFirst();
    }

    /** All ways of one person into it, the first first. */
    public Stream<Teilnahme> teilnahmen(Fallkennung fall) {
        return teilnahmen.stream().filter(eine -> eine.fall().equals(fall));
    }

    public Belegung belegung(LocalDate heute) {
        return Belegung.von(this, heute);
    }

    public Warteliste warteliste(LocalDate heute) {
        return new Warteliste(rahmen.vergabe().reihenfolge(),
                teilnahmen.stream().filter(eine -> eine.wartet(heute)).toList());
    }

    /** Whom the rule would give the free places of today; a proposal, a person decides. */
    public List<Teilnahme> nachruecker(LocalDate heute) {
        return nimmtAuf(heute) ? warteliste(heute).nachruecker(belegung(heute)).toList() : List.of();
    }

    /** From its first to its last day. */
    public Zeitraum zeitraum() {
        return new Zeitraum(rahmen.laufzeit().beginn(), rahmen.laufzeit().ende());
    }

    /** Whether one can still join; not whether a place is free. */
    public boolean nimmtAuf(LocalDate heute) {
        return absage == null && rahmen.nimmtAuf(heute);
    }

    /** Whether somebody who is not assigned can come to a place in it no more. */
    public boolean istVerpasst(Teilnahme eine, LocalDate heute) {
        return eine.letzterStand().istVorDerZuweisung() && !nimmtAuf(heute);
    }

    public Durchgangsstand stand(LocalDate heute) {
        if (absage != null) {
            return Durchgangsstand.ABGESAGT;
        }
        if (!rahmen.laufzeit().begonnen(heute)) {
            return Durchgangsstand.GEPLANT;
        }
        return rahmen.laufzeit().vorbei(heute) ? Durchgangsstand.BEENDET : Durchgangsstand.LAUFEND;
    }

    /** The last day of one who has begun: the real one, or the one by the clock of attendance. */
    public Optional<LocalDate> endeFuer(Teilnahme eine, Predicate<LocalDate> arbeitstag) {
        return eine.letzterTag()
                .or(() -> eine.antritt()
                        .flatMap(antritt -> rahmen.uhr()
                                .letzterTag(rahmen.laufzeit(), antritt, eine.traegerakte().fehltage(), arbeitstag)));
    }

    /** The number of the last step of all. */
    int schritte() {
        return teilnahmen.stream()
                .flatMap(eine -> eine.verlauf().stream())
                .mapToInt(Schritt::nummer)
                .max()
                .orElse(0);
    }

    @Override
    public String kennung() {
        return id.wert();
    }
}
