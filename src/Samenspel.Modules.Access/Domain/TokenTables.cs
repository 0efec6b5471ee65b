using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>The tables of what programs use.</summary>
internal sealed class TokenTables : IModelPart
{
    private const int HashLength = 64;

    public string TablePrefix => "access_";

    public void Configure(ModelBuilder model)
    {
        model.Entity<PersonalToken>(token =>
        {
            token.ToTable("access_personal_token");
            token.Property(t => t.Id).HasColumnName("id");
            token.Property(t => t.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id");
            token.Property(t => t.Name).HasMaxLength(PersonalToken.NameMaxLength).HasColumnName("name");
            token.Property(t => t.TokenHash).HasMaxLength(HashLength).HasColumnName("token_hash");
            token.Property(t => t.MayWrite).HasColumnName("may_write");
            token.Property(t => t.CreatedAt).HasColumnName("created_at");
            token.Property(t => t.ExpiresAt).HasColumnName("expires_at");
            token.Property(t => t.LastUsedAt).HasColumnName("last_used_at");
            token.Property(t => t.RevokedAt).HasColumnName("revoked_at");
            token.HasIndex(t => t.TokenHash).IsUnique();
            token.HasIndex(t => t.Account);
        });
        model.Entity<KeptAnswer>(answer =>
        {
            answer.ToTable("access_kept_answer");
            answer.Property(a => a.Id).HasColumnName("id");
            answer.Property(a => a.Token).HasColumnName("token_id");
            answer.Property(a => a.Key).HasMaxLength(KeptAnswer.KeyMaxLength).HasColumnName("key");
            answer.Property(a => a.Fingerprint).HasMaxLength(HashLength).HasColumnName("fingerprint");
            answer.Property(a => a.Location).HasMaxLength(KeptAnswer.LocationMaxLength).HasColumnName("location");
            answer.Property(a => a.WasThere).HasColumnName("was_there");
            answer.Property(a => a.Tag).HasMaxLength(KeptAnswer.TagMaxLength).HasColumnName("tag");
            answer.Property(a => a.Content).HasColumnName("content");
            answer.Property(a => a.At).HasColumnName("at");
            answer.HasIndex(a => new { a.Token, a.Key }).IsUnique();
            answer.HasIndex(a => a.At);
        });
    }
}
