/**
 * A TypeScript transformer for the add-in's bundles: leaves out what a function's definition says for its reference (summary, notes,
 * source, examples, formats, help and choices of parameters). functions.json, the help pages and the tests read it; a cell that calculates does not, and
 * functions.js has a budget. The type annotation decides, so that nothing inside `compute` is touched.
 */
import ts from 'typescript';

const REFERENCE_PROPERTIES = {
  FunctionDefinition: new Set(['summary', 'notes', 'source', 'examples', 'formats']),
  ParameterDefinition: new Set(['help', 'choices']),
};

/** @returns {import('typescript').TransformerFactory<import('typescript').SourceFile>} */
export function dropReferenceText() {
  return (context) => (file) => ts.visitEachChild(file, (statement) => withoutText(statement, context), context);
}

/**
 * @param {ts.Node} statement
 * @param {ts.TransformationContext} context
 */
function withoutText(statement, context) {
  if (!ts.isVariableStatement(statement)) return statement;
  const { factory } = context;
  const declarations = statement.declarationList.declarations.map((declaration) => {
    const { initializer } = declaration;
    const type = declaration.type && ts.isTypeReferenceNode(declaration.type) ? declaration.type.typeName : undefined;
    if (initializer === undefined || type === undefined || !ts.isIdentifier(type) || !ts.isObjectLiteralExpression(initializer))
      return declaration;
    if (type.text !== 'FunctionDefinition' && type.text !== 'ParameterDefinition') return declaration;
    const slim = slimObject(initializer, REFERENCE_PROPERTIES[type.text], factory);
    return factory.updateVariableDeclaration(declaration, declaration.name, declaration.exclamationToken, declaration.type, slim);
  });
  return factory.updateVariableStatement(
    statement,
    statement.modifiers,
    factory.updateVariableDeclarationList(statement.declarationList, declarations),
  );
}

/**
 * @param {ts.ObjectLiteralExpression} object
 * @param {ReadonlySet<string>} dropped
 * @param {ts.NodeFactory} factory
 * @returns {ts.ObjectLiteralExpression}
 */
function slimObject(object, dropped, factory) {
  const kept = object.properties.filter((property) => !dropped.has(nameOf(property))).map((property) => slimParameters(property, factory));
  return factory.updateObjectLiteralExpression(object, kept);
}

/**
 * The parameters written in place inside a function's definition.
 *
 * @param {ts.ObjectLiteralElementLike} property
 * @param {ts.NodeFactory} factory
 * @returns {ts.ObjectLiteralElementLike}
 */
function slimParameters(property, factory) {
  if (!ts.isPropertyAssignment(property) || nameOf(property) !== 'parameters' || !ts.isArrayLiteralExpression(property.initializer))
    return property;
  const elements = property.initializer.elements.map((element) =>
    ts.isObjectLiteralExpression(element) ? slimObject(element, REFERENCE_PROPERTIES.ParameterDefinition, factory) : element,
  );
  return factory.updatePropertyAssignment(property, property.name, factory.updateArrayLiteralExpression(property.initializer, elements));
}

/** @param {ts.ObjectLiteralElementLike} property */
function nameOf(property) {
  return property.name && ts.isIdentifier(property.name) ? property.name.text : '';
}
