package de.passgenau.schema.style;

import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.schema.GraphQLFieldDefinition;

/** Every door says whom it opens for. */
public final class Access {

    private Access() {}

    static Stream<String> undeclared(Contract contract) {
        return Element.rootFields(contract.schema())
                .filter(field -> roles(field).findAny().isEmpty())
                .map(field -> field.getName() + " does not declare its roles with @zugriff");
    }

    /** The roles as the SDL names them; none where the field declares none. */
    public static Stream<String> roles(GraphQLFieldDefinition field) {
        var access = field.getAppliedDirective("zugriff");
        return access != null && access.getArgument("rollen").getArgumentValue().getValue() instanceof ArrayValue roles
                ? roles.getValues().stream().map(AstPrinter::printAst)
                : Stream.of();
    }
}
