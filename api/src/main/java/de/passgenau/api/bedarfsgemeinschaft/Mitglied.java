package de.passgenau.api.bedarfsgemeinschaft;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Person;
import org.jspecify.annotations.Nullable;

/**
 * A person of the household, for as long as she belongs to it and afterwards.
 *
 * @param erwerbsfaehig can work; from the 15th birthday on that makes an eLb
 * @param zeiten when she belonged to it and in which role, oldest first
 * @param fallId her case; null without
 */
public record Mitglied(
        MitgliedId id,
        String vorname,
        String nachname,
        LocalDate geburtsdatum,
        boolean erwerbsfaehig,
        List<Zugehoerigkeit> zeiten,
        @Nullable FallId fallId) {

    /** Years from which on somebody can be an eLb (§ 7 Abs. 1 Satz 1 Nr. 1 SGB II). */
    public static final int MINDESTALTER = 15;

    public Mitglied {
        zeiten = zeiten.stream().sorted(Comparator.comparing(Zugehoerigkeit::von)).toList();
        if (vorname.isBlank() || nachname.isBlank() || zeiten.isEmpty()) {
            throw new IllegalArgumentException("A member has a name and belongs to the household at some time: " + id);
        }
    }

    public boolean dabei(LocalDate tag) {
        return am(tag).isPresent();
    }

    public Optional<Mitgliedsrolle> rolle(LocalDate tag) {
        return am(tag).map(Zugehoerigkeit::rolle);
    }

    public Optional<Zugehoerigkeit> am(LocalDate tag) {
        return zeiten.stream().filter(zeit -> zeit.umfasst(tag)).findFirst();
    }

    public Zugehoerigkeit letzte() {
        return zeiten.getLast();
    }

    /** In completed years. */
    public int alter(LocalDate tag) {
        return Period.between(geburtsdatum, tag).getYears();
    }

    /** E-02: the day from which on this is an eLb; empty for who can't work. */
    public Optional<LocalDate> elbAb() {
        var geburtstag = geburtsdatum.plusYears(MINDESTALTER);
        return erwerbsfaehig
                ? Optional.of(alter(geburtstag) < MINDESTALTER ? geburtstag.plusDays(1) : geburtstag)
                : Optional.empty();
    }

    public boolean istElb(LocalDate tag) {
        return erwerbsfaehig && alter(tag) >= MINDESTALTER;
    }

    /** The same name, however it is written, and the same birthday. */
    public boolean istDieselbePerson(Mitglied anderes) {
        return istDieselbePerson(anderes.namensschluessel(), anderes.geburtsdatum);
    }

    public boolean istDieselbePerson(String schluessel, LocalDate geburt) {
        return namensschluessel().equals(schluessel) && geburtsdatum.equals(geburt);
    }

    public String namensschluessel() {
        return Person.schluessel(nachname + ' ' + vorname);
    }

    public Mitglied mit(Zugehoerigkeit neue) {
        return mit(Stream.concat(zeiten.stream(), Stream.of(neue)).toList());
    }

    /** Belongs to it on this day for the last time, if she does at all. */
    public Mitglied ausgeschieden(LocalDate letzterTag) {
        return mit(zeiten.stream().map(zeit -> zeit.umfasst(letzterTag) ? zeit.beendet(letzterTag) : zeit).toList());
    }

    /** As if she did not belong to it from this day on; empty if she never did before. */
    public Optional<Mitglied> vor(LocalDate tag) {
        var davor = zeiten.stream()
                .filter(zeit -> zeit.von().isBefore(tag))
                .map(zeit -> zeit.endetVor(tag) ? zeit : zeit.beendet(tag.minusDays(1)))
                .toList();
        return davor.isEmpty() ? Optional.empty() : Optional.of(mit(davor));
    }

    /** In another role from this day on, if she belongs to it then. */
    public Mitglied inRolle(LocalDate ab, Mitgliedsrolle rolle) {
        return am(ab).map(zeit -> mit(zeiten.stream()
                .flatMap(jede -> jede.equals(zeit)
                        ? zeit.gewechselt(ab, rolle)
                        : Stream.of(jede))
                .toList())).orElse(this);
    }

    /** The id of the case that is opened for this member; so there is never a second one. */
    public FallId eigenerFall() {
        var text = "fall/" + id.wert();
        return new FallId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** The same member, called and born as is right. */
    public Mitglied als(String andererVorname, String andererNachname, LocalDate andererGeburtstag) {
        return new Mitglied(id, andererVorname, andererNachname, andererGeburtstag, erwerbsfaehig, zeiten, fallId);
    }

    public Mitglied mitErwerbsfaehigkeit(boolean kannArbeiten) {
        return new Mitglied(id, vorname, nachname, geburtsdatum, kannArbeiten, zeiten, fallId);
    }

    public Mitglied mitFall(@Nullable FallId fall) {
        return new Mitglied(id, vorname, nachname, geburtsdatum, erwerbsfaehig, zeiten, fall);
    }

    private Mitglied mit(List<Zugehoerigkeit> neue) {
        return new Mitglied(id, vorname, nachname, geburtsdatum, erwerbsfaehig, neue, fallId);
    }
}
