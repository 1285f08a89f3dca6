import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/**
 * Whether the document asks for a field below the one being resolved, by its path: `selects(info, "stages", "cards")`.
 * A query file reads only what was asked for.
 */
export function selects(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  return path.length > 0 && info.fieldNodes.some(({ selectionSet }) => holds(info, selectionSet, path));
}

function holds(info: GraphQLResolveInfo, set: SelectionSetNode | undefined, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  return fieldsOf(info, set).some(
    (field) => field.name.value === name && (rest.length === 0 || holds(info, field.selectionSet, rest)),
  );
}

function fieldsOf(info: GraphQLResolveInfo, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection): FieldNode[] => {
    if (isLeftOut(info, selection)) return [];
    if (selection.kind === "Field") return [selection];
    const spread = selection.kind === "FragmentSpread" ? info.fragments[selection.name.value] : selection;
    return fieldsOf(info, spread?.selectionSet);
  });
}

/** A field can stand in the document and still not be asked for: `applications @include(if: $board)`. */
const isLeftOut = ({ variableValues }: GraphQLResolveInfo, selection: SelectionNode): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true ||
  getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if === false;
