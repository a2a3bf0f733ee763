package de.passgenau.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Reads syntax trees: types, methods with the type they stand in, and the names of what a method calls. */
final class Syntax {

    record Method(Source source, ClassTree type, MethodTree tree) {

        boolean isRecordConstructor() {
            return type.getKind() == Tree.Kind.RECORD && tree.getReturnType() == null;
        }

        /** Overrides a method, serves a superclass's constructor or wires a bean: another has decided on its parameters. */
        boolean followsAnother() {
            return has("Override") || has("Bean") || tree.getReturnType() == null && type.getExtendsClause() != null;
        }

        boolean has(String annotation) {
            return tree.getModifiers()
                    .getAnnotations()
                    .stream()
                    .anyMatch(it -> it.getAnnotationType().toString().endsWith(annotation));
        }

        @Override
        public String toString() {
            return source.simpleName() + "." + tree.getName();
        }
    }

    private Syntax() {}

    static Stream<ClassTree> types(Source source) {
        var types = new ArrayList<ClassTree>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, Void nothing) {
                if (!type.getSimpleName().isEmpty()) {
                    types.add(type);
                }
                return super.visitClass(type, nothing);
            }
        }.scan(source.tree(), null);
        return types.stream();
    }

    static Stream<Method> methods(Source source) {
        var methods = new ArrayList<Method>();
        new TreeScanner<Void, ClassTree>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, ClassTree outer) {
                return super.visitClass(type, type);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree method, ClassTree type) {
                methods.add(new Method(source, type, method));
                return super.visitMethod(method, type);
            }
        }.scan(source.tree(), null);
        return methods.stream();
    }

    static boolean isController(ClassTree type) {
        return type.getModifiers()
                .getAnnotations()
                .stream()
                .anyMatch(it -> it.getAnnotationType().toString().endsWith("Controller"));
    }

    /** Whether a method swallows or maps an exception; to tidy up in the end is no catching. */
    static boolean catches(MethodTree method) {
        return Boolean.TRUE.equals(new TreeScanner<Boolean, Void>() {
            @Override
            public Boolean visitCatch(CatchTree block, Void nothing) {
                return true;
            }

            @Override
            public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
                return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
            }
        }.scan(method, null));
    }

    static List<String> calls(Tree tree) {
        var names = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                switch (call.getMethodSelect()) {
                    case IdentifierTree name -> names.add(name.getName().toString());
                    case MemberSelectTree name -> names.add(name.getIdentifier().toString());
                    default -> names.add("");
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(tree, null);
        return names;
    }
}
