package de.passgenau.catalogue.massnahme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.freigabe.Antrag;
import de.passgenau.catalogue.freigabe.Freigabepruefung;
import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.steckbrief.Feldaenderung;
import de.passgenau.catalogue.steckbrief.Nachlieferung;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Unterschied;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that people can be sent to. A Träger or the Jobcenter drafts it; the Jobcenter publishes it, and later every
 * change of it, once nothing is missing; until then everybody else sees the last published version. It ends with its
 * Durchgänge, or is called off, and stays on record with all its versions.
 *
 * @param schema    version of the document's form
 * @param eindeutig where it was taken over from, or its id
 * @param herkunft  null if it was drafted here
 * @param verantwortung who answers for it; null in a draft
 * @param zustaende every state it came into, the present one last
 */
@Document("massnahmen")
public record Massnahme(
        @Id MassnahmeId id,
        @Version long version,
        int schema,
        String eindeutig,
        TraegerId traeger,
        @Nullable Herkunft herkunft,
        @Nullable Verantwortung verantwortung,
        List<Zustandswechsel> zustaende,
        Fassungen fassungen,
        Spur spur) implements Dokument {

    public static final int SCHEMA = 1;

    public Massnahme {
        zustaende = List.copyOf(zustaende);
        if (zustaende.isEmpty()) {
            throw new IllegalArgumentException("A Maßnahme is in a state, " + eindeutig + " is in none");
        }
    }

    public static Ausgang<Massnahme> entwerfen(MassnahmeId id, Entwurf entwurf, Tat tat) {
        var herkunft = entwurf.herkunft();
        var neu = new Massnahme(id, 0, SCHEMA, herkunft == null ? id.wert() : herkunft.eindeutig(), entwurf.traeger(),
                herkunft, null, List.of(new Zustandswechsel(Stand.ENTWURF, tat.am(), tat.wer(), null)),
                Fassungen.beginnend(entwurf.steckbrief(), tat), tat.spur());
        return Ausgang.von(new NurBeteiligte().verstoesse(tat, neu), () -> neu);
    }

    /** Writes a new version, unless nothing changes; of a published Maßnahme it waits for the Jobcenter. */
    public Ausgang<Massnahme> aendern(Steckbrief neu, Tat tat) {
        return Ausgang.von(
                Regel.alle(List.of(new NurBeteiligte(), new NichtNachAbsage(), new PlatzFuerFassungen(neu)), tat, this)
                        .stream(),
                () -> neu.equals(fassungen.neueste().steckbrief()) ? this : mit(fassungen.und(neu, tat), tat));
    }

    /**
     * Takes over what its source says now, part by part; what somebody has changed here since then stays as it is.
     * Nothing happens if the source says the same as the last time, or as what there is.
     */
    public Ausgang<Massnahme> nachfuehren(Steckbrief geliefert, Tat tat) {
        var stammt = herkunft;
        if (geliefert.equals(fassungen.neueste().steckbrief())
                || stammt != null && geliefert.equals(stammt.geliefert())) {
            return new Ausgang.Vollzogen<>(this);
        }
        return aendern(nachlieferung(geliefert).ergebnis(), tat)
                .dann(neu -> stammt == null ? neu : neu.aus(stammt.mit(geliefert), tat));
    }

    /** What would become of its Steckbrief. */
    public Nachlieferung nachlieferung(Steckbrief geliefert) {
        return Nachlieferung.von(herkunft == null ? null : herkunft.geliefert(), fassungen.neueste().steckbrief(),
                geliefert);
    }

    /** Whether its newest version says what its source says, so that nobody's own work is in it. */
    public boolean wieGeliefert() {
        return herkunft != null && fassungen.neueste().steckbrief().equals(herkunft.geliefert());
    }

    private Massnahme aus(Herkunft neue, Tat tat) {
        return new Massnahme(id, version, schema, eindeutig, traeger, neue, verantwortung, zustaende, fassungen,
                tat.spur());
    }

    /** Says who answers for it from now on. */
    public Ausgang<Massnahme> verantwortungGeben(Verantwortung neu, Tat tat) {
        return Ausgang.von(Regel.alle(List.of(new NurDasJobcenter(), new NichtNachAbsage()), tat, this).stream(),
                () -> neu.equals(verantwortung)
                        ? this
                        : new Massnahme(id, version, schema, eindeutig, traeger, herkunft, neu, zustaende, fassungen,
                                tat.spur()));
    }

    /** @param seiner the Träger that runs it, as it is now */
    public Ausgang<Massnahme> veroeffentlichen(Traeger seiner, Tat tat) {
        return Ausgang.von(gegenVeroeffentlichung(seiner, tat),
                () -> mit(fassungen.freigegeben(tat), tat).in(Stand.VEROEFFENTLICHT, tat, null));
    }

    /** Everything for which publishing it would be refused. */
    public Stream<Verstoss> gegenVeroeffentlichung(Traeger seiner, Tat tat) {
        var regeln = List.of(new NurDasJobcenter(), new NichtNachAbsage(), new EtwasOffen("m-04.nichts-freizugeben"),
                new MitVerantwortung());
        return Stream.concat(Regel.alle(regeln, tat, this).stream(),
                Freigabepruefung.verstoesse(antrag(seiner, tat.tag())));
    }

    /** Rejects what was changed since the last published version, and has not been published. */
    public Ausgang<Massnahme> verwerfen(String grund, Tat tat) {
        var regeln = List.of(new NurDasJobcenter(), new NichtNachAbsage(), new SchonVeroeffentlicht(),
                new EtwasOffen("m-04.nichts-zu-verwerfen"), new MitGrund(grund));
        return Ausgang.von(Regel.alle(regeln, tat, this).stream(), () -> mit(fassungen.verworfen(grund, tat), tat));
    }

    /** @param durchgaenge when those run that were not called off; without an end as long as somebody is there */
    public Ausgang<Massnahme> absagen(String grund, List<Zeitraum> durchgaenge, Tat tat) {
        var regeln = List.of(new NurBeteiligte(), new EntwurfOderJobcenter(), new NichtNachAbsage(),
                new MitGrund(grund), new NichtsLaeuft(durchgaenge));
        return Ausgang.von(Regel.alle(regeln, tat, this).stream(),
                () -> mit(fassungen, tat).in(Stand.ABGESAGT, tat, grund));
    }

    private Massnahme mit(Fassungen neue, Tat tat) {
        return new Massnahme(id, version, schema, eindeutig, traeger, herkunft, verantwortung, zustaende, neue,
                tat.spur());
    }

    private Massnahme in(Stand neu, Tat tat, @Nullable String grund) {
        return neu == stand()
                ? this
                : new Massnahme(id, version, schema, eindeutig, traeger, herkunft, verantwortung,
                        Stream.concat(zustaende.stream(),
                                Stream.of(new Zustandswechsel(neu, tat.am(), tat.wer(), grund))).toList(),
                        fassungen, spur);
    }

    /** What its newest version would gain from; once published, also what it would be refused for today. */
    public Stream<Verstoss> hinweise(Traeger seiner, LocalDate tag) {
        var antrag = antrag(seiner, tag);
        return stand() == Stand.VEROEFFENTLICHT
                ? Stream.concat(Freigabepruefung.verstoesse(antrag), Freigabepruefung.hinweise(antrag))
                : Freigabepruefung.hinweise(antrag);
    }

    private Antrag antrag(Traeger seiner, LocalDate tag) {
        if (!seiner.id().equals(traeger)) {
            throw new IllegalArgumentException(eindeutig + " is not run by " + seiner.id());
        }
        return new Antrag(fassungen.neueste().steckbrief(), seiner, tag);
    }

    /** What everybody sees; as long as nobody sees anything, the newest version. */
    public Steckbrief steckbrief() {
        return fassungen.freigegebene().orElseGet(fassungen::neueste).steckbrief();
    }

    /** What was changed since the last published version, and has not been published. */
    public List<Feldaenderung> offeneAenderungen() {
        return Unterschied.zwischen(steckbrief(), fassungen.neueste().steckbrief());
    }

    /** What everybody sees differently now than at a moment; all of it, if there was nothing to be seen then. */
    public List<Feldaenderung> geaendertSeit(Instant moment) {
        return fassungen.freigegebene().isEmpty()
                ? List.of()
                : fassungen.freigegebeneUm(moment)
                        .map(damals -> Unterschied.zwischen(damals.steckbrief(), steckbrief()))
                        .orElseGet(() -> Unterschied.alles(steckbrief()));
    }

    /** Maßnahmen with the same mark count as a repetition of each other. */
    public String gleichartig() {
        return Objects.requireNonNullElse(steckbrief().zugang().gleichartig(), id.wert());
    }

    /** The mark, however it is spelt. */
    public Gleichartigkeit gleichartigkeit() {
        return Gleichartigkeit.von(gleichartig());
    }

    public Stand stand() {
        return zustaende.getLast().stand();
    }

    /** @param durchgaenge when those run that were not called off; without any, what the Steckbrief says counts */
    public Massnahmestatus statusAm(LocalDate tag, List<Zeitraum> durchgaenge) {
        var zeitraeume = durchgaenge.isEmpty()
                ? steckbrief().ablauf().laufzeit().zeitraum().stream().toList()
                : durchgaenge;
        return Massnahmestatus.am(tag, stand(), zeitraeume);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    /**
     * When it came into a state, and by whom.
     *
     * @param grund why; null where the act says it all
     */
    public record Zustandswechsel(Stand stand, Instant am, Urheber wer, @Nullable String grund) {}
}
