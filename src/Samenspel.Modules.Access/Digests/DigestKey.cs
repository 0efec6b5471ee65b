namespace Samenspel.Modules.Access.Digests;

/// <summary>The secret by which a person ends the digest.</summary>
/// <param name="Secret">What stands in the address; known only while a message is written.</param>
/// <param name="Hash">By which it is found.</param>
/// <param name="Sealed">The secret, encrypted.</param>
internal sealed record DigestKey(string Secret, string Hash, string Sealed);
