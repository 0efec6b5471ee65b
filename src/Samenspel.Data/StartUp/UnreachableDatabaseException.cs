namespace Samenspel.Data.StartUp;

/// <summary>The folder or file of an embedded database cannot be used. Other files fail with exceptions of their own.</summary>
public sealed class UnreachableDatabaseException(string message, Exception cause) : Exception(message, cause);
