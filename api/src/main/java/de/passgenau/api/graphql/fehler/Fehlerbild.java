package de.passgenau.api.graphql.fehler;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into the error that the caller sees. */
public final class Fehlerbild {

    private final Meldungen meldungen;

    Fehlerbild(Meldungen meldungen) {
        this.meldungen = meldungen;
    }

    /** A refusal of the whole request. */
    public GraphQLError zu(Abgewiesen abgewiesen, Locale sprache) {
        return TechnischerFehler.ohneOrt(meldungen.zu(abgewiesen, sprache), abgewiesen);
    }

    /** A refusal for the sake of one field.
     *
     * @param orte where it stands in the document
     * @param pfad where it would stand in the answer */
    public GraphQLError zu(Abgewiesen abgewiesen, Locale sprache, List<SourceLocation> orte, List<Object> pfad) {
        return new TechnischerFehler(meldungen.zu(abgewiesen, sprache), orte, pfad, abgewiesen.code(),
                abgewiesen.zusatz());
    }

    /** An exception of any kind; one that nobody expected becomes an incident.
     *
     * @param wobei what was going on, for the log; no personal data */
    public GraphQLError zu(Throwable ausnahme, Locale sprache, String wobei) {
        return zu(ausnahme, sprache, new Fundort(wobei, null, null));
    }

    GraphQLError zu(Throwable ausnahme, Locale sprache, Fundort fundort) {
        List<SourceLocation> orte = fundort.ort == null ? null : List.of(fundort.ort);
        List<Object> pfad = fundort.pfad;
        Abgewiesen abgewiesen = Zuordnung.von(ausnahme);
        if (abgewiesen != null) {
            return new TechnischerFehler(meldungen.zu(abgewiesen, sprache), orte, pfad, abgewiesen.code(),
                    abgewiesen.zusatz());
        }
        if (ausnahme instanceof GraphQLError fehler && istAnfragefehler(fehler.getErrorType())) {
            return new TechnischerFehler(Wortlaut.von(fehler.getMessage(), sprache), orte, pfad, Fehlercode.BAD_REQUEST,
                    Map.of());
        }
        return vorfall(Vorfaelle.melden(fundort.wobei, ausnahme), sprache, orte, pfad);
    }

    /** An error that graphql-java made itself.
     *
     * @param vorgabe the code to use where the error alone does not tell, for instance of the parser's limits */
    GraphQLError zu(GraphQLError fehler, Locale sprache, @Nullable Fehlercode vorgabe) {
        if (fehler instanceof TechnischerFehler) {
            return fehler;
        }
        Fehlercode code = vorgabe == null ? code(fehler) : vorgabe;
        if (code == Fehlercode.INTERNAL) {
            String vorfall = Vorfaelle.melden(fehler.getClass().getSimpleName() + " " + fehler.getPath());
            return vorfall(vorfall, sprache, fehler.getLocations(), fehler.getPath());
        }
        return new TechnischerFehler(Wortlaut.von(fehler.getMessage(), sprache), fehler.getLocations(),
                fehler.getPath(), code,
                Map.of());
    }

    private TechnischerFehler vorfall(String vorfall, Locale sprache, @Nullable List<SourceLocation> orte,
            @Nullable List<Object> pfad) {
        return new TechnischerFehler(meldungen.text(sprache, "fehler.INTERNAL", vorfall), orte, pfad,
                Fehlercode.INTERNAL, Map.of("vorfall", vorfall));
    }

    private static Fehlercode code(GraphQLError fehler) {
        if (fehler.getExtensions() != null && fehler.getExtensions().get("code") instanceof String schonBenannt) {
            return Fehlercode.valueOf(schonBenannt);
        }
        ErrorClassification art = fehler.getErrorType();
        if (istAnfragefehler(art)) {
            return Fehlercode.BAD_REQUEST;
        }
        return art == ErrorType.ExecutionAborted || !(art instanceof ErrorType)
                ? Fehlercode.TOO_COMPLEX
                : Fehlercode.INTERNAL;
    }

    private static boolean istAnfragefehler(ErrorClassification art) {
        return art == ErrorType.InvalidSyntax || art == ErrorType.ValidationError
                || art == ErrorType.OperationNotSupported;
    }

    /** Where an exception came up: in the log's words, in the document and in the answer. */
    record Fundort(String wobei, @Nullable SourceLocation ort, @Nullable List<Object> pfad) {}
}
