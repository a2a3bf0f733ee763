package de.passgenau.api.graphql;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A scalar that travels as text of one form and refuses everything else with a sentence that shows the form. */
final class Textskalar<A> implements Coercing<A, String> {

    private final String name;
    private final Pattern form;
    private final Codec<A> codec;
    private final MessageSource messages;

    private Textskalar(String name, Pattern form, Codec<A> codec, MessageSource messages) {
        this.name = name;
        this.form = form;
        this.codec = codec;
        this.messages = messages;
    }

    static <A> GraphQLScalarType of(String name, String form, Codec<A> codec, MessageSource messages) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Textskalar<>(name, Pattern.compile(form), codec, messages))
                .build();
    }

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        try {
            return codec.write().apply(result);
        } catch (RuntimeException notOfThisKind) {
            throw new CoercingSerializeException(name + " cannot be written from " + result.getClass().getName());
        }
    }

    @Override
    public A parseValue(Object input, GraphQLContext context, Locale locale) {
        var value = input instanceof String text ? read(text) : null;
        if (value == null) {
            throw new CoercingParseValueException(sentence(input, locale));
        }
        return value;
    }

    @Override
    public A parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var value = input instanceof StringValue text ? read(Objects.requireNonNull(text.getValue())) : null;
        if (value == null) {
            throw new CoercingParseLiteralException(sentence(shown(input), locale));
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(codec.write().apply(input));
    }

    private @Nullable A read(String text) {
        try {
            return form.matcher(text).matches() ? codec.read().apply(text) : null;
        } catch (RuntimeException noSuchValue) {
            return null;
        }
    }

    private static Object shown(Value<?> input) {
        return input instanceof StringValue text
                ? Objects.requireNonNull(text.getValue())
                : AstPrinter.printAstCompact(input);
    }

    private String sentence(Object input, Locale locale) {
        var shown = String.valueOf(input);
        return messages.getMessage("fehler.skalar." + name.toLowerCase(Locale.ROOT),
                new Object[] {shown.substring(0, Math.min(shown.length(), 40))}, locale);
    }

    /** How a value is read from and written to its text. */
    record Codec<A>(Function<String, A> read, Function<Object, String> write) {}
}
