class NodeNotation {}
